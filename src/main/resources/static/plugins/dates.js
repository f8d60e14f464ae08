/* Cockpit has a way of its own to write moments, whatever its configuration says; this is the configured one. */
const formats = window.camCockpitConf.dateFormat;

window.angular.module('cam.cockpit').config([
  'camDateFormatProvider',
  provider => Object.entries(formats).forEach(([name, format]) => provider.setDateFormat(format, name)),
]);

export default [];
