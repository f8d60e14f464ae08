/**
 * The official days off of Vietnam, year by year, and the weekend days on which work is made up for. They are data
 * ({@code db/calendars/viet-nam.yaml}): Tết moves with the moon, the day beside National Day is chosen every year, and
 * whole bridges are swapped for Saturdays by a letter of the government.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Holidays",
        allowedDependencies = {"source", "calendar"})
package vn.parindex.holiday;
