// Runs in the browser, within the page alone. Everything that comes from data is set as text, never as markup.
(() => {
  /** @param {string} id */
  const element = (id) => document.getElementById(id);

  if (typeof DecompressionStream === 'undefined') {
    element('too-old').hidden = false;
    return;
  }

  /** JSON of an element, deflated and written as base64. */
  async function unpack(id) {
    const binary = atob(element(id).textContent);
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(plain).text());
  }

  /** An element with text and children. */
  function made(name, text, ...children) {
    const one = document.createElement(name);
    if (text !== '') one.textContent = text;
    one.append(...children);
    return one;
  }

  function filled(text, ...values) {
    return values.reduce((whole, value, place) => whole.replaceAll(`{${place}}`, () => value), text);
  }

  async function start() {
    const { words, own, columns, lists, details, partPatterns, eventPatterns, filters } = await unpack('rows');
    const count = own.length;
    const textOf = (name, index) => {
      const place = words.own.indexOf(name);
      return place < 0 ? lists[name][columns[name][index]] : String(own[index][place]);
    };
    /** A day as people write it, and the time without seconds. */
    const momentSaid = (index) => `${textOf('day', index)}, ${own[index][0].slice(11, 16)}`;

    const rows = Array.from({ length: count }, (_, index) => {
      const row = { index };
      for (const { field } of words.columns) row[field] = textOf(field, index);
      return row;
    });

    const written = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, words.thousands);

    const blocks = new Map();
    const blockOf = (place) => {
      if (!blocks.has(place)) blocks.set(place, unpack(`block-${place}`));
      return blocks.get(place);
    };

    let chosen = -1;
    const table = new Tabulator('#table', {
      data: rows,
      index: 'index',
      columns: words.columns.map(({ field, title, width, goes }) => ({
        field,
        title,
        minWidth: width,
        widthGrow: width / 100,
        responsive: goes,
        variableHeight: true,
        formatter:
          field === 'moment'
            ? (cell) => document.createTextNode(momentSaid(cell.getData().index))
            : (cell) => document.createTextNode(cell.getValue() ?? ''),
        headerSort: true,
        sorter: 'string',
        headerHozAlign: 'left',
      })),
      layout: 'fitColumns',
      responsiveLayout: 'hide',
      renderVertical: 'virtual',
      renderHorizontal: 'basic',
      columnDefaults: { resizable: true },
      placeholder: words.nothing,
      rowFormatter: (row) => {
        const place = row.getData().index;
        const line = row.getElement();
        const tone = columns.tone[place];
        line.id = `row-${place}`;
        line.classList.toggle('violation', tone === 2);
        line.classList.toggle('breach', tone === 1);
        line.classList.toggle('chosen', place === chosen);
        line.setAttribute('aria-selected', String(place === chosen));
        line.tabIndex = place === chosen ? 0 : -1;
      },
    });
    await new Promise((resolve) => table.on('tableBuilt', resolve));
    // The scrolling part and the selected row can have the focus, so the scrolling part needs a role, and its inner part must not
    // have one.
    const grid = element('table');
    const holder = grid.querySelector('.tabulator-tableholder');
    grid.setAttribute('aria-label', words.list);
    grid.setAttribute('aria-describedby', 'keys');
    grid.removeAttribute('aria-owns');
    holder.setAttribute('role', 'rowgroup');
    holder.tabIndex = 0;
    holder.querySelector('.tabulator-table').setAttribute('role', 'none');

    // Filters ------------------------------------------------------------------------------------

    const selects = filters.map((name) => {
      const select = element(`filter-${name}`);
      lists[name].forEach((label, value) => {
        const option = made('option', label);
        option.value = String(value);
        select.append(option);
      });
      return { name, select };
    });
    const search = element('search');
    const sort = element('sort');

    const showCount = () => {
      const calls = new Set(
        table.getData('active').map(({ index }) => `${textOf('vendor', index)} ${textOf('call', index)}`),
      );
      const shown = table.getDataCount('active');
      element('count').textContent = filled(words.count, written(shown), written(count), written(calls.size));
    };

    const applyFilters = () => {
      const wanted = selects
        .filter(({ select }) => select.value !== '')
        .map(({ name, select }) => [name, Number(select.value)]);
      const text = search.value.trim().toLowerCase();
      const tail = endOfNumber(text);
      const holds = (index) =>
        words.searched.some((name) => String(textOf(name, index)).toLowerCase().includes(text)) ||
        (tail !== '' && textOf('number', index).endsWith(tail));
      const isWanted = ({ index }) =>
        wanted.every(([name, value]) => columns[name][index] === value) && (text === '' || holds(index));
      if (wanted.length === 0 && text === '') table.clearFilter();
      else table.setFilter(isWanted);
      showCount();
      const hint = tail !== '' ? filled(words.numberHint, tail) : filled(words.nothingHint, search.value.trim());
      const isTold = tail !== '' || (text !== '' && table.getDataCount('active') === 0);
      element('search-hint').textContent = isTold ? hint : '';
    };

    /** The last digits of a telephone number in any notation (06 12 34 56 78, +31-6…, 0031…); empty where the text is none. */
    function endOfNumber(text) {
      const digits = text.replace(/\D/g, '');
      return /^[+\d\s()./-]+$/.test(text) && digits.length >= 9 && digits.length <= 15 ? digits.slice(-3) : '';
    }

    for (const { select } of selects) select.addEventListener('change', applyFilters);
    let waiting;
    search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(applyFilters, 150);
    });
    sort.addEventListener('change', () => {
      const [field, direction] = sort.value.split(' ');
      table.setSort(field, direction);
    });
    element('clear').addEventListener('click', () => {
      for (const { select } of selects) select.value = '';
      search.value = '';
      applyFilters();
      holder.focus();
    });

    // The selected call ------------------------------------------------------------------------

    const facts = (index) =>
      words.facts.flatMap(({ field, label }) => {
        const text = field === 'moment' ? momentSaid(index) : String(textOf(field, index) ?? '');
        return text === '' ? [] : [made('dt', label), made('dd', text)];
      });

    const lineOf = (text) => made('li', text);

    /** A sentence: its fixed pieces are in the page, its values in a line. */
    const patternText = (pattern, line) =>
      pattern.map((piece) => (typeof piece === 'number' ? line[piece] : piece)).join('');

    /** `2026-06-03 10:15` as people write it. */
    function momentOf(text) {
      const [year, month, day] = text.slice(0, 10).split('-');
      const date = `${Number(day)} ${words.months[Number(month) - 1]} ${year}`;
      return text.length > 10 ? `${date}, ${text.slice(11)}` : date;
    }

    function eventOf(event, isOwn) {
      const [pattern, tone] = eventPatterns[event[1]];
      const text = patternText(pattern, event);
      const line = made('li', '', made('time', momentOf(event[0])), isOwn ? `${text} ${words.thisCall}` : text);
      if (tone === 2) line.className = 'violation';
      if (tone === 1) line.className = 'breach';
      line.classList.toggle('this', isOwn);
      return line;
    }

    /** The events of the number, and the place of this call among them. */
    function timelineParts(more, events, called, number) {
      const parts = [made('h3', filled(words.timeline, number))];
      if (more > 0) parts.push(made('p', filled(words.earlier, written(more))));
      parts.push(made('ol', '', ...events.map((event, place) => eventOf(event, place === called))));
      return parts;
    }

    /** The lines of records; after the last one, how many more there are. */
    function held(records) {
      const last = records[records.length - 1];
      const left = typeof last === 'number' ? last : 0;
      return {
        lines: (left > 0 ? records.slice(0, -1) : records).map((line) => patternText(partPatterns[line[0]], line)),
        left,
      };
    }

    /** The lines of a part. Lines of records replace the line that says that there are none. */
    function linesOf([first], [, patterns, place, at], records) {
      const fixed = patterns.map((pattern) => patternText(pattern, first));
      const { lines, left } = held(records[place] ?? []);
      if (lines.length === 0) return fixed;
      const all = [...fixed.slice(0, at), ...lines, ...(left > 0 ? [] : fixed.slice(at + 1))];
      const beyond = fixed.length - 1 + lines.length + left - words.mostLines;
      if (beyond <= 0) return all;
      return [...all.slice(0, words.mostLines), beyond === 1 ? words.moreLine : filled(words.moreLines, beyond)];
    }

    /** Why the call got its verdict, part by part. */
    function explanationParts(records) {
      if (records.length === 0) return [made('p', words.notExplained)];
      const [call] = records;
      return partPatterns[call[0][0]].flatMap((section) => [
        made('h3', section[0]),
        made('ul', '', ...linesOf(call, section, records).map(lineOf)),
      ]);
    }

    async function show(index) {
      const number = details.numbers[index];
      const [more, events, calls] = (await blockOf(Math.floor(number / words.block)))[number % words.block];
      // Another call was selected while this one was unpacked.
      if (index !== chosen) return;
      const [event, ...records] = calls[details.calls[index]];
      element('detail').replaceChildren(
        made('h2', filled(words.heading, textOf('call', index), textOf('vendor', index))),
        made('dl', '', ...facts(index)),
        ...timelineParts(more, events, event, textOf('number', index)),
        ...explanationParts(records),
      );
      element('detail').scrollTop = 0;
    }

    function choose(row) {
      const before = chosen;
      chosen = row.getData().index;
      for (const place of [before, chosen]) {
        if (place >= 0) table.getRow(place)?.reformat();
      }
      return show(chosen);
    }

    table.on('rowClick', (_event, row) => choose(row));
    table.on('dataFiltered', () => setTimeout(showCount));
    // The table draws its rows again when it comes back into view, so the row that had the focus is then a different element.
    let hadFocus = false;
    grid.addEventListener('focusin', (event) => {
      hadFocus = event.target.id === `row-${chosen}`;
    });
    table.on('renderComplete', () => {
      if (hadFocus && document.activeElement === document.body)
        document.getElementById(`row-${chosen}`)?.focus({ preventScroll: true });
    });

    /** The place in a list of rows to which a key leads from `place`; null if it leads nowhere. */
    function movedTo(key, place, last) {
      const page = Math.max(1, Math.floor(holder.clientHeight / 34) - 1);
      const moves = new Map([
        ['ArrowDown', place + 1],
        ['ArrowUp', place - 1],
        ['PageDown', place + page],
        ['PageUp', place - page],
        ['Home', 0],
        ['End', last],
      ]);
      return moves.has(key) ? Math.min(last, Math.max(0, moves.get(key))) : null;
    }

    grid.addEventListener('keydown', async (event) => {
      const active = table.getRows('active');
      if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        element('detail').focus();
        return;
      }
      const place = active.findIndex((row) => row.getData().index === chosen);
      const next = movedTo(event.key, place, active.length - 1);
      if (next === null || active.length === 0) return;
      event.preventDefault();
      await table.scrollToRow(active[next], 'nearest', false).catch(() => undefined);
      const choice = choose(active[next]);
      active[next].getElement().focus({ preventScroll: true });
      await choice;
    });
    element('detail').addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      const line = document.getElementById(`row-${chosen}`) ?? holder;
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: 'nearest' });
    });

    showCount();
    document.documentElement.dataset.ready = 'yes';
  }

  for (const id of ['choices', 'keys', 'detail']) element(id).hidden = false;
  void start();
})();
