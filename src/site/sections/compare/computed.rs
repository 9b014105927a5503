//! The cells of comparisons that are computed.

use crate::content::comparisons::Computed;
use crate::site::simulate::{Inputs, Strategy, seconds};

/// The words and the score of a computed cell; `None` where it is measured on the reader's own device.
pub fn compute(from: Computed) -> Option<(String, i8)> {
    match from {
        // The service of the simulator's defaults.
        Computed::Exposure(id) => {
            let strategy = Strategy::ALL.into_iter().find(|strategy| strategy.id() == id)?;
            let inputs = Inputs::default();
            let words = format!("{}: {}", strategy.formula(), seconds(strategy.worst(&inputs)));
            Some((words, strategy.score(&inputs)))
        }
        Computed::Signing(_) | Computed::Verifying(_) => None,
    }
}
