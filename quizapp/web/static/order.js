// Put events in order by dragging, by arrow keys and by the buttons; each move is told in a live region.
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

  function move(row, step) {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (other === null) return;
    // Moving the neighbour keeps the focus where it is.
    if (step < 0) row.after(other);
    else row.before(other);
    tell(row);
  }

  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === null) return;
    event.preventDefault();
    move(button.closest("li"), button.value.endsWith(":up") ? -1 : 1);
  });

  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(event.target.closest("li"), event.key === "ArrowUp" ? -1 : 1);
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
