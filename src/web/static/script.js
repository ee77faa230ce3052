// Says that this page is still open: without any, the server ends after a while.
setInterval(() => {
  fetch('../alive', { method: 'POST' }).catch(() => undefined);
}, 30_000);

// Files that are dropped or chosen: sent one after the other, as they are, each with its progress.
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
      add([...input.files]);
      input.value = '';
    });
  }

  /** The files of what was dropped: of a folder, all that are in it. */
  async function filesIn(entry) {
    if (entry === null || entry instanceof File) return entry === null ? [] : [entry];
    if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    const reader = entry.createReader();
    const found = [];
    // A reader gives its entries in pieces, and an empty one at the end.
    for (;;) {
      const piece = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (piece.length === 0) return found;
      for (const within of piece) found.push(...(await filesIn(within)));
    }
  }

  function add(files) {
    for (const file of files) {
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
      waiting.push({ file, line, text, bar });
    }
    if (!isSending) void send();
  }

  async function send() {
    isSending = true;
    let isAnyIn = false;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, text, bar } = next;
      text.textContent = `${drop.dataset.sending}: ${file.name}`;
      const { problem, id } = await put(file, (bytes) => {
        bar.value = bytes;
      });
      bar.remove();
      if (problem === '' && drop.dataset.field) drop.append(hidden(drop.dataset.field, id));
      isAnyIn ||= problem === '';
      text.textContent = `${problem === '' ? drop.dataset.sent : drop.dataset.notSent}: ${file.name}${problem === '' ? '' : ` (${problem})`}`;
      if (problem !== '') text.classList.add('wrong');
    }
    isSending = false;
    // An answer is made of the list that came; files are shown among the others.
    if (isAnyIn && drop.dataset.then) location.assign(drop.dataset.then);
    else if (isAnyIn && !drop.dataset.field) htmx.ajax('GET', 'files', { target: '#cards', swap: 'outerHTML' });
  }

  /** Says with the form which file was sent for it. */
  function hidden(name, value) {
    return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  }

  /** Gives what went wrong, or nothing, and what stands for the file. A request of this kind tells how far it is. */
  function put(file, onProgress) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', drop.dataset.to);
      // Names stand in no address: those are kept in many places.
      request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
      const column = document.getElementById('column')?.value ?? '';
      if (column !== '') request.setRequestHeader('x-column', encodeURIComponent(column));
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

// A job that runs: what it does, how far it is and how long it takes. When it ends, the page is shown anew.
const progress = document.getElementById('progress');
if (progress !== null) {
  const [stage, bar, left] = ['stage', 'bar', 'left'].map((name) => document.getElementById(name));
  const events = new EventSource(progress.dataset.from);
  let said = '';
  events.addEventListener('message', ({ data }) => {
    const now = JSON.parse(data);
    // A screen reader hears each stage once.
    if (now.stage !== said) {
      said = now.stage;
      stage.textContent = now.stage;
    }
    if (now.percent === null) bar.removeAttribute('value');
    else bar.value = now.percent;
    left.textContent = now.left;
  });
  events.addEventListener('end', () => {
    events.close();
    location.reload();
  });
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) left.textContent = progress.dataset.lost;
  });
}

// A recording is played while its form is filled in: keys for it work everywhere but where text is typed.
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
