// The service worker: the site's own files from the cache, pages from the network, kept cards where there is none.
// The line above this file's text names the files to keep, each with its digest.

const FILES = `quizapp-files-${KEPT.join("|").length}-${hash(KEPT.join("|"))}`;
const CARDS = "quizapp-cards";

function hash(text) {
  let value = 0;
  for (const char of text) value = (value * 31 + char.codePointAt(0)) >>> 0;
  return value.toString(36);
}

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(FILES).then((cache) => cache.addAll(KEPT)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name !== FILES && name !== CARDS);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    const cards = await caches.open(CARDS);
    const path = new URL(request.url).pathname;
    return (
      (await cards.match(path)) ??
      (await cards.match(path.replace(/\/cards(\/.*)?$/, "/cards/offline"))) ??
      (await caches.match("/offline"))
    );
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (request.url.includes("/static/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
