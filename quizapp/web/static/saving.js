// Send an answer without leaving the page, so that a dead network or a busy server costs no typed word:
// it says that nothing is saved yet, and tries again by itself.

const LONGEST_WAIT = 30;
const pause = (seconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener("online", resolve, { once: true });
  });

async function send(form) {
  const status = form.querySelector("[data-status]");
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    let answer = null;
    try {
      // Read the form anew each time: the reader may have thought again while it waited.
      const body = new FormData(form);
      answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    } catch {
      // The network is gone; the answer is still in the form.
    }
    if (answer?.type === "opaqueredirect") {
      return form.dataset.next ? location.assign(form.dataset.next) : location.reload();
    }
    // Anything but "later" is a page that the reader must see: let the browser send the form itself.
    if (answer && answer.status !== 503) return form.submit();
    status.textContent = form.dataset.unsaved;
    await pause(Number(answer?.headers.get("Retry-After")) || wait);
  }
}

for (const form of document.querySelectorAll("form[data-unsaved]")) {
  form.addEventListener("submit", (event) => {
    // A button with a name asks for something else than to save.
    if (event.submitter?.name) return;
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    send(form);
  });
}
