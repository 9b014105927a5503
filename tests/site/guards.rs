//! Facts that say they are guarded, each computed with the core.
//!
//! One file per field, each with a `TABLE` of names and functions, as in `src/content/facts/`. It cannot see whether the
//! sentence says what the value says: that is for whoever reads it.

use std::collections::BTreeSet;

use claimcheck::content::facts::{self, Value};

#[path = "guards/made.rs"]
mod made;

#[path = "guards/sizes.rs"]
mod sizes;

#[path = "guards/time.rs"]
mod time;

#[path = "guards/header.rs"]
mod header;

#[path = "guards/keys.rs"]
mod keys;

#[path = "guards/encryption.rs"]
mod encryption;

/// The name of a fact, and how its value is computed.
type Guard = (&'static str, fn() -> Value);

fn guards() -> impl Iterator<Item = Guard> {
    [sizes::TABLE, time::TABLE, header::TABLE, keys::TABLE, encryption::TABLE].into_iter().flatten().copied()
}

/// A size as a value.
fn number(size: usize, unit: &'static str) -> Value {
    Value::Number(i64::try_from(size).expect("a size"), unit)
}

fn bytes(size: usize) -> Value {
    number(size, "bytes")
}

fn characters(size: usize) -> Value {
    number(size, "characters")
}

#[test]
fn facts_have_the_value_that_the_core_computes() {
    let mut wrong = Vec::new();
    for (id, compute) in guards() {
        let fact = facts::find(id).unwrap_or_else(|| panic!("{id}: there is no such fact"));
        let computed = compute();
        if fact.value != computed {
            wrong.push(format!("{id}: says {:?}, but the core has {computed:?}", fact.value));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn exactly_the_facts_that_say_so_are_guarded() {
    let said: BTreeSet<&str> = facts::all().filter(|fact| fact.guarded).map(|fact| fact.id).collect();
    let guarded: BTreeSet<&str> = guards().map(|(id, _)| id).collect();
    assert_eq!(guarded.len(), guards().count(), "a fact is guarded twice");
    let without: Vec<_> = said.difference(&guarded).collect();
    let surplus: Vec<_> = guarded.difference(&said).collect();
    assert!(
        without.is_empty() && surplus.is_empty(),
        "without a guard: {without:?}; not marked as guarded: {surplus:?}"
    );
}
