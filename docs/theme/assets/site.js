"use strict";
// What the scripts say, in the language of the page.
const MESSAGES = JSON.parse(document.getElementById("messages").textContent);

// The pages are read without any of this: a menu that is open is closed by a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".top details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// An exercise says at once whether the reply is right; without scripts the answer is a click away.
document.addEventListener("change", (event) => {
  const quiz = event.target.closest(".quiz");
  if (!quiz) return;
  const right = event.target.value === quiz.dataset.right;
  quiz.querySelector(".verdict").textContent = right ? MESSAGES.right : MESSAGES.wrong;
});

// The other language keeps the place on the page, and the case of the calculator.
document.querySelector(".language").addEventListener("click", (event) => {
  event.currentTarget.hash = location.hash;
});
