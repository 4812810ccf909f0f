// Send grades that were given without a network, as soon as there is one. The server counts each once.

const STORE = "quizapp.reviews";

export function waiting() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? "[]");
  } catch {
    return [];
  }
}

export function keep(review) {
  localStorage.setItem(STORE, JSON.stringify([...waiting(), review]));
}

async function token() {
  // The page at hand may be an old one that was kept: ask for a fresh one.
  const page = await fetch("/", { cache: "no-store" });
  const html = new DOMParser().parseFromString(await page.text(), "text/html");
  return html.querySelector("input[name=csrf_token]").value;
}

let sending = null;

async function send() {
  const person = document.body.dataset.person;
  const mine = waiting().filter((review) => review.person === person);
  if (!person || mine.length === 0) return 0;
  const body = new FormData();
  body.set("csrf_token", await token());
  body.set("reviews", JSON.stringify(mine));
  const answer = await fetch("/cards/sync", { method: "POST", body });
  // A sign-in that has ended leads elsewhere: the grades wait for the next one.
  if (!answer.ok || answer.redirected) return 0;
  const sent = new Set(mine.map((review) => JSON.stringify(review)));
  localStorage.setItem(STORE, JSON.stringify(waiting().filter((review) => !sent.has(JSON.stringify(review)))));
  return mine.length;
}

export function sync() {
  sending ??= send()
    .catch(() => 0)
    .finally(() => {
      sending = null;
    });
  return sending;
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
// Cards that were kept for somebody are nothing to the next one at this device.
const kept = document.body.dataset.person ?? "nobody";
if ("caches" in window && location.pathname !== "/offline" && navigator.onLine) {
  const before = localStorage.getItem("quizapp.person");
  if (before !== null && before !== kept) caches.delete("quizapp-cards").catch(() => {});
  localStorage.setItem("quizapp.person", kept);
}
addEventListener("online", sync);
sync();
