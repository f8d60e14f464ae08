/* The province's own login on the login page of the web applications, and where the server sends one elsewhere. */
import { el, stylesheet } from './common.js';

const GO = 'Parindex-Location';
const application = window.location.pathname.split('/')[3];

/* The server answers a request of the page with the place to go: a password to change, a login to end elsewhere. */
function follow(address) {
  if (address) {
    window.location.assign(address);
  }
}

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function sendAndFollow(...body) {
  this.addEventListener('load', () => {
    // other servers do not tell, and are not asked
    if (new URL(this.responseURL || window.location.href).origin === window.location.origin) {
      follow(this.getResponseHeader(GO));
    }
  });
  return send.apply(this, body);
};

const fetched = window.fetch;
window.fetch = async (...request) => {
  const response = await fetched.apply(window, request);
  if (response.type === 'basic') {
    follow(response.headers.get(GO));
  }
  return response;
};

async function show(node) {
  const answer = await fetched.call(window, '/api/sign-in', { headers: { Accept: 'application/json' } });
  const { singleSignOn } = await answer.json();
  if (singleSignOn) {
    stylesheet('/plugins/login.css');
    const here = encodeURIComponent(window.location.pathname);
    node.append(
      el('p', { class: 'px-sign-in' },
        el('a', { class: 'px-button', href: `${singleSignOn.address}?den=${here}` }, singleSignOn.label)),
    );
  }
}

export default [
  {
    id: 'parindex.sign-in',
    pluginPoint: `${application}.login`,
    priority: -1,
    render: node => {
      show(node);
    },
  },
];
