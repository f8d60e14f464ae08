/* What all of the product's own parts of Tasklist and Cockpit share. */

const texts = {
  unreachable: 'Không kết nối được với máy chủ. Kiểm tra đường truyền rồi thử lại; nội dung đang nhập vẫn còn trên trang.',
  loggedOut: 'Phiên làm việc đã hết hạn. Hãy đăng nhập lại rồi thực hiện lại.',
  failed: 'Yêu cầu không thực hiện được. Hãy tải lại trang rồi thử lại.',
  none: 'Không có hạn',
  today: 'Đến hạn hôm nay',
  left: days => `Còn ${days} ngày`,
  late: days => `Quá hạn ${days} ngày`,
};

const ZONE = 'Asia/Ho_Chi_Minh';
const SOON_DAYS = 7;

/* An element with its attributes and children. Text is never read as HTML. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (name === 'dataset') {
      Object.assign(node.dataset, value);
    } else if (name === 'class') {
      node.className = value;
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/* Why a request was not carried out: message in Vietnamese, each problem, how things stand now (after a conflict). */
export class ApiError extends Error {
  constructor(status, body) {
    super(body.message || (status === 401 ? texts.loggedOut : texts.failed));
    this.status = status;
    this.problems = body.problems || [];
    this.body = body;
  }
}

async function answer(status, text) {
  let body = {};
  if (text) {
    try {
      body = JSON.parse(text);
    } catch (notJson) {
      body = {};
    }
  }
  if (status === 0) {
    throw new ApiError(status, { message: texts.unreachable });
  }
  if (status >= 400) {
    throw new ApiError(status, body);
  }
  return body;
}

async function token() {
  return (await send('GET', '/session')).csrf;
}

async function send(method, path, body) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    const csrf = await token();
    headers[csrf.header] = csrf.token;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (unreachable) {
    throw new ApiError(0, { message: texts.unreachable });
  }
  return answer(response.status, await response.text());
}

/* fetch tells nothing of the progress of an upload; the older way does. */
async function upload(path, body, onProgress = () => {}, signal) {
  const csrf = await token();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader(csrf.header, csrf.token);
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) {
        onProgress(event.loaded / event.total);
      }
    });
    request.addEventListener('loadend', () => answer(request.status, request.responseText).then(resolve, reject));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

/* Requests below /api. They reject with an ApiError. */
export const api = {
  get: path => send('GET', path),
  post: (path, body) => send('POST', path, body ?? {}),
  put: (path, body) => send('PUT', path, body ?? {}),
  remove: path => send('DELETE', path),
  upload,
};

/* Who is logged in: user, units, roles. */
export const session = () => api.get('/session');

const DATE = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

export const date = iso => DATE.format(new Date(iso));
export const dateTime = iso => `${date(iso)} ${TIME.format(new Date(iso))}`;

/* A decimal as the server writes it, with the comma of Vietnamese. */
export const number = decimal => String(decimal).replace('.', ',');

/* Days are those of the calendar in Vietnam: what is due tomorrow morning has one day left. */
function day(moment) {
  const parts = Object.fromEntries(DATE.formatToParts(moment).map(part => [part.type, part.value]));
  return Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day)) / 86400000;
}

/* State of an open deadline: late, soon (within seven days), open, none. */
export function deadline(dueIso, now = new Date()) {
  if (!dueIso) {
    return { state: 'none', days: null, text: texts.none };
  }
  const due = new Date(dueIso);
  const days = day(due) - day(now);
  if (due < now) {
    return { state: 'late', days, text: texts.late(Math.max(1, -days)) };
  }
  return {
    state: days <= SOON_DAYS ? 'soon' : 'open',
    days,
    text: days === 0 ? texts.today : texts.left(days),
  };
}

/* Adds a style sheet to the page, once. */
export function stylesheet(href) {
  if (!document.querySelector(`link[href="${href}"]`)) {
    document.head.append(el('link', { rel: 'stylesheet', href }));
  }
}

stylesheet('/plugins/parindex.css');
