// Says that this page is still open: without any, the server ends after a while.
setInterval(() => {
  fetch('../alive', { method: 'POST' }).catch(() => undefined);
}, 30_000);
