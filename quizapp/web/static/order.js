// Put events in order by dragging, by the buttons, and from a button by arrow keys, Home, End and the number of
// the wanted place; each move is told in a live region.
// Without this file the same buttons ask the server to move an event.

function enliven(list) {
  const told = document.querySelector("#order-told");
  const rows = () => [...list.children];
  let held = null;

  function tell(row) {
    told.textContent = list.dataset.told
      .replace("{event}", row.querySelector("[data-text]").textContent.trim())
      .replace("{place}", rows().indexOf(row) + 1)
      .replace("{places}", rows().length);
    limit();
  }

  function limit() {
    rows().forEach((row, place) => {
      row.querySelector("[value$=':up']").ariaDisabled = String(place === 0);
      row.querySelector("[value$=':down']").ariaDisabled = String(place === list.children.length - 1);
    });
  }

  // Moving the neighbours, one after the other, keeps the focus where it is.
  function move(row, place) {
    const now = rows().indexOf(row);
    const last = rows().length - 1;
    const wanted = Math.max(0, Math.min(place, last));
    for (let at = now; at > wanted; at -= 1) row.after(row.previousElementSibling);
    for (let at = now; at < wanted; at += 1) row.before(row.nextElementSibling);
    if (wanted !== now) tell(row);
  }

  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === null) return;
    event.preventDefault();
    const row = button.closest("li");
    move(row, rows().indexOf(row) + (button.value.endsWith(":up") ? -1 : 1));
  });

  list.addEventListener("keydown", (event) => {
    const row = event.target.closest("li");
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = rows().indexOf(row);
    const places = { ArrowUp: now - 1, ArrowDown: now + 1, Home: 0, End: rows().length - 1 };
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : undefined;
    const place = places[event.key] ?? digit;
    if (place === undefined) return;
    event.preventDefault();
    move(row, place);
  });

  list.addEventListener("pointerdown", (event) => {
    const touch = event.pointerType === "touch";
    // A finger drags by the grip only, so that it can still scroll the page elsewhere.
    if (event.target.closest("button") || (touch && !event.target.closest(".grip"))) return;
    held = event.target.closest("li");
    if (held === null) return;
    event.preventDefault();
    held.classList.add("held");
    list.setPointerCapture(event.pointerId);
  });

  list.addEventListener("pointermove", (event) => {
    if (held === null) return;
    for (const row of rows()) {
      const box = row.getBoundingClientRect();
      if (row === held || event.clientY < box.top || event.clientY > box.bottom) continue;
      const lower = event.clientY > box.top + box.height / 2;
      if (lower) row.after(held);
      else row.before(held);
      break;
    }
  });

  for (const end of ["pointerup", "pointercancel"]) {
    list.addEventListener(end, () => {
      if (held === null) return;
      held.classList.remove("held");
      tell(held);
      held = null;
    });
  }

  list.classList.add("live");
  limit();
}

document.querySelectorAll("ol.order").forEach(enliven);
