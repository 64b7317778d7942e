// Collects calls until the widget has loaded; the widget then works through them.
window.innerloop ??= function () {
  ;(window.innerloop.q ??= []).push(arguments)
}
