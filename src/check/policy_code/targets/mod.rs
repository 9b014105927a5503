//! The targets, one file each: `mod` here, and `TARGET` in the list.

use super::Target;

mod go_golang_jwt;

mod node_jose;

mod php_firebase;

mod ruby_jwt;

/// All targets, in the order of the page.
pub const TARGETS: &[&Target] = &[&node_jose::TARGET, &go_golang_jwt::TARGET, &ruby_jwt::TARGET, &php_firebase::TARGET];
