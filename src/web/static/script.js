// Says that this page is still open: without any, the server ends after a while.
setInterval(() => {
  fetch('../alive', { method: 'POST' }).catch(() => undefined);
}, 30_000);

// Dropped or chosen files: sent one after the other, unchanged, each with its progress.
const drop = document.getElementById('drop');
if (drop !== null) {
  const list = document.getElementById('sent');
  const waiting = [];
  let isSending = false;

  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
    for (const entry of entries) add(await filesIn(entry));
  });
  for (const input of drop.querySelectorAll('input[type=file]')) {
    input.addEventListener('change', () => {
      add([...input.files].map((file) => placed(file)));
      input.value = '';
    });
  }

  /** The dropped files, each with its folders; of a folder, all files in it. */
  async function filesIn(entry) {
    if (entry === null || entry instanceof File) return entry === null ? [] : [placed(entry)];
    if (entry.isFile)
      return [placed(await new Promise((resolve, reject) => entry.file(resolve, reject)), entry.fullPath)];
    const reader = entry.createReader();
    const found = [];
    // A reader gives its entries in pieces, and an empty one at the end.
    for (;;) {
      const piece = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (piece.length === 0) return found;
      for (const within of piece) found.push(...(await filesIn(within)));
    }
  }

  /** A file with the path of its folder, which may say whose it is. */
  function placed(file, path = file.webkitRelativePath) {
    return { file, folder: path.replace(/^\//u, '').split('/').slice(0, -1).join('/') };
  }

  function add(files) {
    for (const { file, folder } of files) {
      if (file.name.startsWith('.')) continue;
      const line = document.createElement('li');
      const text = document.createElement('span');
      const bar = document.createElement('progress');
      bar.max = Math.max(1, file.size);
      bar.value = 0;
      bar.setAttribute('aria-label', file.name);
      line.append(text, ' ', bar);
      text.textContent = file.name;
      list.append(line);
      waiting.push({ file, folder, line, text, bar });
    }
    if (!isSending) void send();
  }

  async function send() {
    isSending = true;
    let isAnyIn = false;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, folder, text, bar } = next;
      text.textContent = `${drop.dataset.sending}: ${file.name}`;
      const { problem, id } = await put(file, folder, (bytes) => {
        bar.value = bytes;
      });
      bar.remove();
      if (problem === '' && drop.dataset.field) drop.append(hidden(drop.dataset.field, id));
      isAnyIn ||= problem === '';
      text.textContent = `${problem === '' ? drop.dataset.sent : drop.dataset.notSent}: ${file.name}${problem === '' ? '' : ` (${problem})`}`;
      if (problem !== '') text.classList.add('wrong');
    }
    isSending = false;
    // A sent list leads to the page that works with it; other files appear among the files.
    if (isAnyIn && drop.dataset.then) location.assign(drop.dataset.then);
    else if (isAnyIn && !drop.dataset.field)
      htmx.ajax('GET', drop.dataset.shows, { target: '#cards', swap: 'outerHTML' });
  }

  /** Tells the form which file was sent for it. */
  function hidden(name, value) {
    return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  }

  /** Returns what went wrong, or nothing, and the id of the file. Only this kind of request reports its progress. */
  function put(file, folder, onProgress) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', drop.dataset.to);
      // Addresses are kept in many places, so they contain no names.
      request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
      if (folder !== '') request.setRequestHeader('x-file-folder', encodeURIComponent(folder));
      const column = document.getElementById('column')?.value ?? '';
      if (column !== '') request.setRequestHeader('x-column', encodeURIComponent(column));
      const period = document.getElementById('period')?.value ?? '';
      if (period !== '') request.setRequestHeader('x-period', period);
      for (const more of ['with-proofs', 'with-proof-sample'])
        if (document.getElementById(more)?.checked === true) request.setRequestHeader(`x-${more}`, 'yes');
      request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
      request.addEventListener('load', () =>
        resolve(request.status === 201 ? { problem: '', id: idOf(request) } : { problem: problemOf(request), id: '' }),
      );
      request.addEventListener('error', () => resolve({ problem: '—', id: '' }));
      request.send(file);
    });
  }

  function idOf({ responseText }) {
    return JSON.parse(responseText).id ?? '';
  }

  function problemOf({ responseText, status }) {
    try {
      return JSON.parse(responseText).error.message;
    } catch {
      return String(status);
    }
  }
}

// Menus follow the name of a call centre or a company as it is typed on the same page.
const MENUS = { centre: 'select[name^="file."]', entity: 'select[name^="whose."], select[name$=".entity"]' };
document.addEventListener('input', ({ target }) => {
  const [, list, place] = /^(centre|entity)\.(\d+)\.name$/u.exec(target.name ?? '') ?? [];
  if (list === undefined) return;
  for (const menu of document.querySelectorAll(MENUS[list]))
    for (const option of menu.options)
      if (option.value === place) {
        option.dataset.proposed ??= option.textContent;
        option.textContent = target.value.trim() || option.dataset.proposed;
      }
});

// What somebody has filled in and not saved yet.
let isFilledIn = false;
document.addEventListener('input', ({ target }) => {
  if (target.id !== 'signer') isFilledIn = true;
});

// One name signs every form of the page that asks for one, for the whole visit.
const signer = document.getElementById('signer');
if (signer !== null) {
  document.getElementById('signed').hidden = false;
  signer.value = sessionStorage.getItem('signer') || signer.value;
  signer.addEventListener('input', () => sessionStorage.setItem('signer', signer.value));
  for (const form of document.querySelectorAll('form[data-signed]')) {
    form.addEventListener('submit', (event) => {
      // What only changes how something is asked needs no name.
      if (event.submitter?.formNoValidate !== true && !signer.reportValidity()) event.preventDefault();
    });
    form.addEventListener('formdata', ({ formData }) => formData.set('by', signer.value));
  }
}

// A form that asks for a tick is not sent without one: what was typed would be lost.
for (const form of document.querySelectorAll('form[data-tick]')) {
  const ticks = [...form.querySelectorAll('input[type="checkbox"]')];
  const check = () => ticks[0]?.setCustomValidity(ticks.some((one) => one.checked) ? '' : form.dataset.tick);
  form.addEventListener('change', check);
  // Nobody sees what is said in a folded part.
  ticks[0]?.addEventListener('invalid', () => ticks[0].closest('details')?.setAttribute('open', ''));
  check();
}

// Who accepts that a question has no answer finds it among those that are folded away.
const instead = document.getElementById('instead');
if (instead !== null)
  for (const link of document.querySelectorAll('a[href^="#accept-"]'))
    link.addEventListener('click', () => {
      instead.open = true;
    });

// Answers to several questions are saved together: each with its number before the names of its fields.
const saveAll = document.getElementById('save-all');
if (saveAll !== null) {
  const filledIn = new Set();
  document.addEventListener('input', ({ target }) => {
    const form = target.closest('.question > form');
    if (form === null) return;
    filledIn.add(form);
    saveAll.hidden = filledIn.size < 2;
  });
  saveAll.addEventListener('formdata', ({ formData }) => {
    for (const [place, form] of [...filledIn].entries())
      for (const [name, value] of new FormData(form)) formData.append(`q${place}.${name}`, value);
  });
}

// A running job: what it does, how far it is and how long it will take. When it ends, the page is loaded again.
const progress = document.getElementById('progress');
if (progress !== null) {
  const [stage, bar, left] = ['stage', 'bar', 'left'].map((name) => document.getElementById(name));
  const events = new EventSource(progress.dataset.from);
  let said = '';
  let isTold = false;
  events.addEventListener('message', ({ data }) => {
    const now = JSON.parse(data);
    // A screen reader announces each stage once.
    if (now.stage !== said) {
      said = now.stage;
      stage.textContent = now.stage;
    }
    if (now.percent === null) bar.removeAttribute('value');
    else bar.value = now.percent;
    left.textContent = now.left;
    const known = document.getElementById('outcomes');
    if (now.hasSoFar && known !== null && !isTold) {
      isTold = true;
      // What somebody is filling in meanwhile stays.
      if (!known.classList.contains('estimate'))
        htmx.ajax('GET', location.pathname, { target: known, select: '#outcomes', swap: 'outerHTML' });
    }
  });
  events.addEventListener('end', () => {
    events.close();
    if (isFilledIn) left.textContent = progress.dataset.ready ?? '';
    else location.reload();
  });
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) left.textContent = progress.dataset.lost;
  });
}

// A recording plays while its form is filled in: its keys work everywhere except where text is typed.
const recording = document.getElementById('recording');
if (recording !== null) {
  const SECONDS = 5;
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio'))
      return;
    if (key === 'k' && recording.paused) recording.play().catch(() => undefined);
    else if (key === 'k') recording.pause();
    else if (key === 'j') recording.currentTime = Math.max(0, recording.currentTime - SECONDS);
    else if (key === 'l') recording.currentTime += SECONDS;
    else return;
    event.preventDefault();
  });
}
