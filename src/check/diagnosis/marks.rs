//! What a key is marked with, in words.

use crate::jose::key::Key;

/// Its `alg`, `use` and `key_ops`; empty when it has none.
pub(super) fn of(key: &Key) -> String {
    let marks = [
        ("alg", key.alg.clone()),
        ("use", key.usage.clone()),
        ("key_ops", (!key.key_ops.is_empty()).then(|| key.key_ops.join(", "))),
    ];
    let marks = marks.into_iter().filter_map(|(name, value)| Some(format!("{name} {}", value?)));
    marks.collect::<Vec<_>>().join("; ")
}

/// Its name, to stand behind "the key".
pub(super) fn kid(key: &Key) -> String {
    key.kid.as_ref().map(|kid| format!(" with kid {kid}")).unwrap_or_default()
}
