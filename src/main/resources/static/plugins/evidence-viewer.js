/*
 * Shows a picture or a PDF file over the page. A PDF is drawn page by page onto canvases, so that nothing of it can run
 * here; what it links to and its scripts are left out (docs/decisions/0027-evidence-files.md).
 */
import { el } from './common.js';

const texts = {
  loading: 'Đang mở tệp…',
  failed: 'Không mở được tệp trên trang; hãy tải về để xem.',
  password: 'Tệp được đặt mật khẩu nên không mở được trên trang; hãy tải về để xem.',
  pages: n => `${n} trang`,
  page: (i, n) => `Trang ${i}/${n}`,
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  download: 'Tải về',
  close: 'Đóng',
  content: 'Nội dung tệp',
};

const READER = '/plugins/pdfjs';
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const MOST_PIXELS = 16_000_000;

export function showFile(file) {
  const before = document.activeElement;
  const stage = el('div', { class: 'px-viewer-stage', tabindex: '0', role: 'region', 'aria-label': texts.content });
  const status = el('p', { class: 'px-viewer-status', role: 'status' }, texts.loading);
  const tools = el('span', { class: 'px-evidence-tools' });
  const dialog = el(
    'dialog',
    { class: 'px-viewer', 'aria-label': file.name },
    el(
      'div',
      { class: 'px-evidence-head' },
      el('h3', {}, file.name),
      status,
      tools,
      el('a', { class: 'px-button', href: file.address, download: file.name }, texts.download),
      el('button', { type: 'button', class: 'px-button', on: { click: () => dialog.close() } }, texts.close),
    ),
    stage,
  );
  const closing = [];
  dialog.addEventListener('close', () => {
    closing.forEach(close => close());
    dialog.remove();
    before?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  stage.focus();
  const show = file.view === 'pdf' ? showPdf : showPicture;
  show(file, { stage, status, tools, closing }).catch(failure => {
    status.textContent = failure.name === 'PasswordException' ? texts.password : texts.failed;
    status.classList.add('px-viewer-failed');
    console.warn(failure.message);
  });
}

async function showPicture(file, { stage, status }) {
  const picture = el('img', { class: 'px-viewer-picture', alt: file.name, src: `${file.address}/picture` });
  stage.append(picture);
  await picture.decode();
  status.textContent = '';
}

async function showPdf(file, { stage, status, tools, closing }) {
  const reader = await import(`${READER}/legacy/build/pdf.min.mjs`);
  reader.GlobalWorkerOptions.workerSrc = `${READER}/legacy/build/pdf.worker.min.mjs`;
  const loading = reader.getDocument({
    url: file.address,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    cMapUrl: `${READER}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${READER}/standard_fonts/`,
  });
  closing.push(() => loading.destroy());
  const pdf = await loading.promise;
  status.textContent = texts.pages(pdf.numPages);
  let zoom = 2;
  let pages = [];
  const seen = new IntersectionObserver(
    entries => entries.filter(entry => entry.isIntersecting).forEach(entry => entry.target.draw()),
    { root: stage, rootMargin: '400px' },
  );
  closing.push(() => seen.disconnect());

  async function layOut() {
    const first = await pdf.getPage(1);
    const fit = Math.min(2, (stage.clientWidth - 40) / first.getViewport({ scale: 1 }).width);
    pages.forEach(page => seen.unobserve(page));
    pages = [];
    for (let i = 1; i <= pdf.numPages; i += 1) {
      pages.push(sheet(i, fit * ZOOMS[zoom], first));
    }
    stage.replaceChildren(...pages);
    pages.forEach(page => seen.observe(page));
  }

  /* Has the size of the first page until it is drawn; most documents have one size. */
  function sheet(number, scale, first) {
    const canvas = el('canvas', { class: 'px-viewer-page', role: 'img', 'aria-label': texts.page(number, pdf.numPages) });
    const like = first.getViewport({ scale });
    canvas.width = like.width;
    canvas.height = like.height;
    let drawn = false;
    canvas.draw = async () => {
      if (drawn) {
        return;
      }
      drawn = true;
      const page = await pdf.getPage(number);
      const plain = page.getViewport({ scale });
      const ratio = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
      const viewport = page.getViewport({ scale: scale * ratio });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.style.width = `${plain.width}px`;
      await page.render({
        canvasContext: canvas.getContext('2d'),
        viewport,
        annotationMode: reader.AnnotationMode.ENABLE,
      }).promise;
      canvas.dataset.drawn = 'true';
      page.cleanup();
    };
    return canvas;
  }

  function scaled(by) {
    zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + by));
    return layOut();
  }

  tools.append(
    el('button', { type: 'button', class: 'px-button', 'aria-label': texts.smaller, on: { click: () => scaled(-1) } }, '−'),
    el('button', { type: 'button', class: 'px-button', 'aria-label': texts.larger, on: { click: () => scaled(1) } }, '+'),
  );
  await layOut();
}
