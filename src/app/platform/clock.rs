//! The clock, and times in the words of the reader's own place.

use gloo_timers::callback::Interval;
use js_sys::Date;
use wasm_bindgen::{JsCast, JsValue};

/// The time now, in seconds since the epoch.
pub(crate) fn now() -> i64 {
    (Date::now() / 1000.0).floor() as i64
}

/// Milliseconds since the page was opened, as exactly as the browser tells; 0 natively.
pub(crate) fn stopwatch() -> f64 {
    if !cfg!(target_arch = "wasm32") {
        return 0.0;
    }
    let property = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &JsValue::from_str(name)).ok();
    let performance = property(&js_sys::global(), "performance").unwrap_or_default();
    let read: Option<js_sys::Function> = property(&performance, "now").and_then(|read| read.dyn_into().ok());
    read.and_then(|read| read.call0(&performance).ok()?.as_f64()).unwrap_or_else(Date::now)
}

/// Calls `tick` every second until the result is dropped.
pub(crate) fn every_second(tick: impl FnMut() + 'static) -> Interval {
    Interval::new(1000, tick)
}

/// A date with a time, such as `2026-11-23T12:00:00Z`, in seconds since the epoch.
pub(crate) fn read_date(text: &str) -> Option<i64> {
    // Dates are read only where a person typed one; natively nobody does.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let milliseconds = Date::parse(text);
    milliseconds.is_finite().then(|| (milliseconds / 1000.0).floor() as i64)
}

/// A time that a date can show.
pub(crate) struct Moment {
    /// Seconds since the epoch.
    pub(crate) seconds: f64,
    /// In the words of the reader's own place.
    pub(crate) local: String,
    /// As UTC in ISO 8601.
    pub(crate) utc: String,
}

/// The time that a number of seconds since the epoch means; `None` when no date can show it.
pub(crate) fn read_moment(number: &str) -> Option<Moment> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let seconds = js_sys::Number::parse_float(number);
    let date = Date::new(&JsValue::from_f64(seconds * 1000.0));
    if !date.get_time().is_finite() {
        return None;
    }
    let local = date.to_locale_string("default", &JsValue::UNDEFINED).into();
    let utc = String::from(date.to_iso_string()).replace(".000Z", "Z");
    Some(Moment { seconds, local, utc })
}
