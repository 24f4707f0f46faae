"use strict";
// The file for a USB stick carries the page twice: the Lao one takes the place of the English one where it is asked for.
const lao = document.getElementById("lao");
if (new URLSearchParams(location.search).get("lang") === "lo") {
  while (lao.previousSibling) lao.previousSibling.remove();
  lao.before(lao.content);
  document.documentElement.lang = "lo";
  document.title = lao.dataset.title;
}
