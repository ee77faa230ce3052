// The browser is found or fetched at first use (see docs/decisions), never while packages are installed.
module.exports = { skipDownload: true };
