/* oxlint-disable no-var, unicorn/prefer-string-starts-ends-with -- no newer words are understood there */
// What `/widget.js` is for browsers that cannot show the widget: a button that opens a plain page.
// Written in the language of 1999, because nothing newer is understood there.
(function () {
  var scripts = document.getElementsByTagName('script');
  var page = window;
  var keys = {};
  function attribute(script, name) {
    return script.getAttribute('data-' + name);
  }
  for (var at = 0; at < scripts.length; at++) {
    if (/\/widget\.js(\?|$)/.test(scripts[at].src)) {
      keys = {
        host: scripts[at].src.replace(/\/widget\.js.*$/, ''),
        channel: attribute(scripts[at], 'channel'),
        launcherText: attribute(scripts[at], 'launcher-text'),
        hideLauncher: attribute(scripts[at], 'hide-launcher') === 'true',
      };
    }
  }
  function open() {
    // One window, however often it is asked for.
    page.open(
      keys.host + '/plain/' + encodeURIComponent(keys.channel),
      'parley',
      'width=400,height=620',
    );
  }
  function begin() {
    var language = navigator.language || navigator.userLanguage || '';
    var button = document.createElement('button');
    if (keys.hideLauncher) return;
    button.type = 'button';
    button.appendChild(
      document.createTextNode(
        keys.launcherText || (/^zh/.test(language) ? '\u8054\u7cfb\u5ba2\u670d' : 'Chat with us'),
      ),
    );
    button.style.cssText =
      'position:fixed;right:20px;bottom:20px;z-index:999999;padding:14px 20px;border:0;background:#0b7a75;color:#fff;font:15px Arial,sans-serif;cursor:pointer';
    button.onclick = open;
    document.body.appendChild(button);
  }
  function init(given) {
    for (var key in given) keys[key] = given[key];
    if (document.body) begin();
    else if (page.attachEvent) page.attachEvent('onload', begin);
    else page.addEventListener('load', begin);
  }
  function run(method, argument) {
    if (method === 'init') init(argument);
    if (method === 'open' || method === 'toggle') open();
  }
  var early = (page.Parley && page.Parley.q) || [];
  page.Parley = run;
  if (keys.channel) init({});
  for (var next = 0; next < early.length; next++) run(early[next][0], early[next][1]);
})();
