//! The same operation twice in `key_ops`.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-key-ops-duplicate",
    family: Family::Key,
    risk: Risk::Low,
    summary: "`key_ops` of the key names an operation twice",
    why: "The standard forbids it, and the import functions of browsers refuse such a key, while most servers read \
          it without a word.",
    how: "Merging the operations of two configurations as lists rather than as a set leaves `[\"verify\",\"verify\"]` \
          behind. On servers nobody sees it, until a page calls `crypto.subtle.importKey` and gets a DataError. Try it \
          with your own set in a browser's console, one key after another. Search the exporter for a concatenation of \
          arrays around `key_ops`, which removes no repeated words. Public keys for signatures need exactly one entry, \
          `verify`, or no such member at all.",
    fix: "name each operation once",
    sources: &["RFC 7517 4.3"],
    bad: Example::Made(|random| signed::ec(random, r#","key_ops":["verify","verify"]"#)),
    good: Example::Made(|random| signed::ec(random, r#","key_ops":["verify"]"#)),
    look: Look::Noted(&["jwk-key-ops-duplicate"]),
});
