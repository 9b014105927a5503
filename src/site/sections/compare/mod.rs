//! The comparisons: an index, and a page each with its table to weigh.

pub mod computed;

mod table;

pub use table::table_of;
