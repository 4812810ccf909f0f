// Review kept cards one at a time. A grade stays on this device until the network takes it.

// The very module that the page has loaded already: its address carries a digest.
const { keep, sync, waiting } = await import(document.querySelector('script[src*="/sync.js"]').src);

const deck = document.querySelector("#deck");
const status = document.querySelector("#deck-status");
const person = document.body.dataset.person;
const cards = () => [...deck.querySelectorAll("[data-fact]")];

function tell() {
  const mine = waiting().filter((review) => review.person === person).length;
  status.textContent = mine ? deck.dataset.waiting.replace("{count}", mine) : deck.dataset.sent;
}

function show() {
  cards().forEach((card, place) => (card.hidden = place > 0));
  document.querySelector("#deck-done").hidden = cards().length > 0;
}

deck.addEventListener("submit", async (event) => {
  event.preventDefault();
  const card = event.target.closest("[data-fact]");
  keep({
    person,
    fact: card.dataset.fact,
    turn: Number(card.dataset.turn),
    mark: Number(card.dataset.mark),
    rating: Number(event.submitter.value),
    at: new Date().toISOString(),
  });
  card.remove();
  show();
  tell();
  cards()[0]?.querySelector("summary").focus();
  await sync();
  tell();
});

// What was graded here already must not come again, even from an old page.
const done = new Set(waiting().map((review) => `${review.fact} ${review.turn}`));
for (const card of cards()) if (done.has(`${card.dataset.fact} ${card.dataset.turn}`)) card.remove();
show();
tell();
addEventListener("online", () => sync().then(tell));

if ("caches" in window && navigator.onLine) {
  const fresh = await fetch(location.pathname, { cache: "no-store" }).catch(() => null);
  if (fresh?.ok && !fresh.redirected) {
    const cache = await caches.open("quizapp-cards");
    await cache.put(location.pathname, fresh);
    document.querySelector("#deck-kept").hidden = false;
  }
}
