/*
 * What a form of Tasklist holds while somebody fills it in. Tasklist gives a plugin no access to its forms, so the
 * values are read from the inputs, which form-js names after the components of the form's schema.
 */

const ENGINE = '/camunda/api/engine/engine/default';

/* Id of the task that is open at the right; null if there is none. */
export function currentTask() {
  const [, query = ''] = window.location.hash.split('?');
  return new URLSearchParams(query).get('task');
}

const schemas = new Map();

/* The components of a task's form that take input, as {id, key, type, values, ...}, in their order. */
export async function inputs(taskId) {
  if (!schemas.has(taskId)) {
    const response = await fetch(`${ENGINE}/task/${encodeURIComponent(taskId)}/deployed-form`, {
      headers: { Accept: '*/*' },
      credentials: 'same-origin',
    });
    if (!response.ok) {
      throw new Error(`the form of task ${taskId} cannot be read: ${response.status}`);
    }
    const form = await response.json();
    const found = flat(form.components || []);
    // a questionnaire: what people answered leaves the browser only when the ballot is handed in
    found.questionnaire = (form.components || []).some(component => component.properties?.questionnaire);
    schemas.set(taskId, found);
  }
  return schemas.get(taskId);
}

function flat(components) {
  return components.flatMap(component => [
    ...(component.key && READERS[component.type] && !component.readonly && !component.disabled ? [component] : []),
    ...flat(component.components || []),
  ]);
}

const READERS = {
  textfield: (find) => find('')?.value,
  textarea: (find) => find('')?.value,
  number: (find) => find('')?.value,
  checkbox: (find) => find('')?.checked,
  radio: (find, component) => component.values?.find((option, index) => find(`-${index}`)?.checked)?.value,
  checklist: (find, component) => {
    const shown = (component.values || []).some((option, index) => find(`-${index}`));
    return shown
      ? JSON.stringify(component.values.filter((option, index) => find(`-${index}`)?.checked).map(option => option.value))
      : undefined;
  },
  select: (find, component) => {
    const shown = find('')?.closest('.fjs-form-field')?.querySelector('.fjs-select-display')?.textContent
      ?? find('-search')?.value;
    return component.values?.find(option => option.label === shown)?.value;
  },
  datetime: (find) => {
    const picked = (find('-date') ?? find(''))?._flatpickr?.selectedDates?.[0];
    return picked
      ? [picked.getFullYear(), picked.getMonth() + 1, picked.getDate()].map(part => String(part).padStart(2, '0')).join('-')
      : undefined;
  },
};

/*
 * The values of the inputs that the form shows now, by key. Inputs that are empty or hidden are left out, as they are
 * when the form is submitted.
 */
export function read(container, components) {
  const values = {};
  for (const component of components) {
    const value = READERS[component.type](part => input(container, component, part), component);
    if (value !== undefined && value !== null && value !== '') {
      values[component.key] = value;
    }
  }
  return values;
}

/* The element of a component; form-js puts a prefix of its own before the id of the schema. */
export function input(container, component, part = '') {
  return container.querySelector(`[id$="-${CSS.escape(component.id)}${part}"]:is(input, textarea, select)`);
}

/*
 * Tells when a Camunda Form appears in Tasklist, and when anything around it changes: whether it can be filled in, for
 * instance. appeared({taskId, container, panel, actions}) returns a function that is called on changes, or nothing.
 */
export function watchForms(appeared) {
  let shown = null;
  let changed = null;
  let waiting = false;
  const look = () => {
    waiting = false;
    const container = document.querySelector('.task-details .fjs-container');
    const actions = document.querySelector('.task-details .form-actions');
    const taskId = currentTask();
    if (!container || !actions || !taskId) {
      shown = null;
      return;
    }
    if (container !== shown) {
      shown = container;
      changed = appeared({ taskId, container, actions, panel: actions.parentElement });
    } else {
      changed?.();
    }
  };
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(look);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
}
