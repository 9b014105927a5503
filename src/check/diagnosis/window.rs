//! The part of its tries that a probe makes in one step, so that each step is short also with many keys.

use std::cell::Cell;

/// Part number `at` of everything that could be tried.
#[derive(Default)]
pub(super) struct Window {
    at: usize,
    has_more: Cell<bool>,
}

impl Window {
    /// That part.
    pub(super) fn at(at: usize) -> Self {
        Window { at, has_more: Cell::default() }
    }

    /// What of these items is to be tried now, when `size` of them are a part.
    pub(super) fn of<'s, T>(&self, items: &'s [T], size: usize) -> &'s [T] {
        let size = size.max(1);
        let from = self.at.saturating_mul(size);
        let rest = items.get(from..).unwrap_or_default();
        self.has_more.set(self.has_more.get() || rest.len() > size);
        rest.get(..size).unwrap_or(rest)
    }

    /// Whether somebody asked for a part and there is another after it.
    pub(super) fn has_more(&self) -> bool {
        self.has_more.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_everything() {
        let items = [1, 2, 3, 4, 5];
        let parts: Vec<(Vec<i32>, bool)> = (0..4)
            .map(|at| {
                let window = Window::at(at);
                (window.of(&items, 2).to_vec(), window.has_more())
            })
            .collect();
        assert_eq!(parts, [(vec![1, 2], true), (vec![3, 4], true), (vec![5], false), (vec![], false)]);
        assert!(!Window::default().has_more());
    }
}
