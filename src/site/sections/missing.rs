//! The page for addresses that there are not.

use crate::site::NOT_FOUND;
use crate::site::reading::{Kind, Reading, Writer};

/// That page.
pub fn pages() -> Vec<Reading> {
    vec![
        Writer::new(NOT_FOUND, Kind::About, "No such page", "There is nothing at this address.")
            .answer("There is nothing at this address.")
            .text("The page may have moved. [[page:/|The workbench]] is where tokens are read, [[page:/reference|the reference]] where words are explained.")
            .unlisted()
            .done(),
    ]
}
