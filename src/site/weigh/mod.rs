//! Weighing a comparison: what the reader's weights make of its scores. Pure arithmetic, the same for pages and the widget.
//!
//! [`score`] sums up, [`advice`] says which option fits and why, [`flips`] what would change that; [`words`] says all of it in
//! sentences. [`state`] is what an address carries of the reader's settings, [`order`] the rows in the order that it wants, [`wire`] the
//! table on its way to the widget.

pub mod score;

pub mod advice;

pub mod flips;

pub mod words;

pub mod state;

pub mod order;

pub mod wire;

/// The highest weight.
pub const MAX_WEIGHT: u8 = 5;

/// A table to weigh.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the options, in the order of the cells.
    pub options: Vec<String>,
    /// The factors.
    pub factors: Vec<Row>,
    /// What may be required, at most 16.
    pub musts: Vec<Must>,
    /// Settings to start from.
    pub presets: Vec<Preset>,
}

/// One factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its weight unless the reader sets another, from 0 to [`MAX_WEIGHT`].
    pub weight: u8,
    /// One for each option.
    pub cells: Vec<Cell>,
}

/// How one option does on one factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// In words.
    pub text: String,
    /// From -2 to 2; `None` leaves the option out of this factor.
    pub score: Option<i8>,
    /// The must-haves that the option meets by this, as the bits of [`Must::bit`].
    pub can: u16,
}

/// Something that may be required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Must {
    /// What is required, in words that follow "you need".
    pub words: String,
    /// Its bit.
    pub bit: u16,
}

/// Settings to start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Whose needs they are.
    pub name: String,
    /// The settings.
    pub setting: Setting,
}

/// What the reader sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// The weight of each factor, in their order; one that is missing weighs nothing.
    pub weights: Vec<u8>,
    /// What is required, as bits.
    pub musts: u16,
}

impl Table {
    /// The weights that the table has by itself, with nothing required.
    pub fn defaults(&self) -> Setting {
        Setting { weights: self.factors.iter().map(|factor| factor.weight).collect(), musts: 0 }
    }

    /// The name of an option.
    pub fn option(&self, at: usize) -> &str {
        self.options.get(at).map_or("", String::as_str)
    }

    /// The name of a factor.
    pub fn factor(&self, at: usize) -> &str {
        self.factors.get(at).map_or("", |factor| &factor.name)
    }

    /// What an option meets, as bits.
    pub fn can(&self, option: usize) -> u16 {
        self.factors.iter().filter_map(|factor| factor.cells.get(option)).fold(0, |bits, cell| bits | cell.can)
    }
}

impl Setting {
    /// The weight of a factor.
    pub fn weight(&self, factor: usize) -> u8 {
        self.weights.get(factor).copied().unwrap_or(0).min(MAX_WEIGHT)
    }

    /// The same with another weight for one factor.
    #[must_use]
    pub fn with_weight(&self, factor: usize, weight: u8) -> Self {
        let mut changed = self.clone();
        if let Some(place) = changed.weights.get_mut(factor) {
            *place = weight.min(MAX_WEIGHT);
        }
        changed
    }
}

#[cfg(test)]
mod tests;
