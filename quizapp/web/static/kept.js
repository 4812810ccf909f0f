// List the cards that this browser keeps.

const list = document.querySelector("#kept");
const cache = await caches.open("quizapp-cards");
for (const request of await cache.keys()) {
  const page = await (await cache.match(request)).text();
  const title = new DOMParser().parseFromString(page, "text/html").querySelector("h1");
  const link = document.createElement("a");
  link.href = new URL(request.url).pathname;
  link.className = "row";
  link.textContent = title.textContent;
  const row = document.createElement("li");
  row.append(link);
  list.append(row);
}
document.querySelector("#kept-none").hidden = list.children.length > 0;
