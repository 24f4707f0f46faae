"use strict";
// The pages are read without any of this: a menu that is open is closed by a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".top details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
