//! How many browsers run at a time, however many threads the test runner takes.

use std::sync::{Condvar, Mutex, PoisonError};

/// Two cores, two browsers: more would measure the queue for the processor.
const SLOTS: usize = 2;

static FREE: Mutex<usize> = Mutex::new(SLOTS);
static FREED: Condvar = Condvar::new();

/// The right to run a browser; given back when dropped.
#[derive(Debug)]
pub(crate) struct Slot {
    taken: usize,
}

impl Slot {
    /// Waits for a slot, or for all of them when the test measures time and must be alone.
    ///
    /// It blocks the thread, which is the test's own and has nothing else to do yet.
    pub(crate) fn take(alone: bool) -> Self {
        let taken = if alone { SLOTS } else { 1 };
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = FREED.wait_while(free, |free| *free < taken).unwrap_or_else(PoisonError::into_inner);
        *free -= taken;
        Slot { taken }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        *FREE.lock().unwrap_or_else(PoisonError::into_inner) += self.taken;
        FREED.notify_all();
    }
}
