// Send an answer without leaving the page, so that a dead network or a busy server costs no typed word:
// it says that nothing is saved yet, and tries again by itself.

const LONGEST_WAIT = 30;
const pause = (seconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener("online", resolve, { once: true });
  });

// Who was signed out meanwhile must not lose a typed word: it waits in this tab until the page comes back.
const key = () => `quizapp.waiting ${location.pathname}`;

function leave(form) {
  const values = [...new FormData(form)].filter(([name]) => name !== "csrf_token");
  const tries = JSON.parse(sessionStorage.getItem(key()) ?? "{}").tries ?? 0;
  sessionStorage.setItem(key(), JSON.stringify({ values, tries: tries + 1 }));
  location.reload();
}

function comeBack(form) {
  const { values, tries } = JSON.parse(sessionStorage.getItem(key()) ?? "{}");
  if (!values) return;
  for (const field of form.querySelectorAll("input, select, textarea")) {
    const given = values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (["radio", "checkbox"].includes(field.type)) field.checked = given.includes(field.value);
    // Each list of a matching has values of its own.
    else if (field.options) field.value = given.find((value) => field.querySelector(`[value="${CSS.escape(value)}"]`)) ?? "";
    else if (field.type !== "hidden" && given.length) field.value = given[0];
  }
  // An order is given by where its rows stand.
  for (const [, value] of values.filter(([name]) => name === "answer")) {
    const row = form.querySelector(`li > input[value="${CSS.escape(value)}"]`)?.parentElement;
    row?.parentElement.append(row);
  }
  // Twice is enough: then the reader decides.
  if (tries <= 2) form.requestSubmit();
  else sessionStorage.removeItem(key());
}

async function send(form) {
  const status = form.querySelector("[data-status]");
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    let answer = null;
    try {
      // Read the form anew each time: the reader may have thought again while it waited.
      const body = new FormData(form);
      answer = await fetch(form.action, { method: "POST", body, redirect: "manual", headers: { "X-Saving": "1" } });
    } catch {
      // The network is gone; the answer is still in the form.
    }
    if (answer?.status === 400 || answer?.status === 401) return leave(form);
    if (answer?.type === "opaqueredirect") {
      sessionStorage.removeItem(key());
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
  if (form.querySelector("[name=answer]")) comeBack(form);
}
