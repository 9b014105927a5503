//! The cells of comparisons that are computed.

use crate::content::comparisons::Computed;

/// The words and the score of a computed cell; `None` where it is measured on the reader's own device.
pub fn compute(from: Computed) -> Option<(String, i8)> {
    match from {
        Computed::Exposure(_) | Computed::Signing(_) | Computed::Verifying(_) => None,
    }
}
