//! What a design costs, as arithmetic: bytes, look-ups, keys and the seconds for which a stolen token keeps working.
//!
//! [`Inputs`] say how large a service is and how it is set up; the functions here are formulas, one for each output, and
//! [`outputs`] is all of them with their words. No clock and no measurement: speeds are measured elsewhere, and a price is
//! nobody's to guess.

mod inputs;

mod wire;

mod http2;

mod store;

mod exposure;

mod keys;

mod guessing;

mod limits;

mod numbers;

mod outputs;

mod charts;

pub use charts::{Bar, Chart};
pub use exposure::{Moment, Strategy, timeline};
pub use guessing::{hmac_seconds, session_years};
pub use http2::{Compressed, average_bits, compressed, huffman_bits};
pub use inputs::{FIELDS, Field, Inputs};
pub use keys::{Rollover, flood_fetches, key_set_fetches, rollover};
pub use limits::{COOKIES_IN_ALL, COOKIES_PER_DOMAIN, HEADER_LIMITS, HeaderLimit, LIFETIME_DAYS, fits_cookie};
pub use numbers::{amount, bytes, seconds};
pub use outputs::{Output, outputs};
pub use store::{
    denylist_bytes, hit_rate, introspections, session_bytes, session_reads, session_writes, status_list_bytes,
    token_requests,
};
pub use wire::{cookie_line, header_line, monthly, token};

#[cfg(test)]
mod tests;
