//! The targets, one file each: `mod` here, and `TARGET` in the list.

use super::Target;

mod dotnet;

mod go_golang_jwt;

mod java;

mod java_jjwt;

mod java_nimbus;

mod node_jose;

mod node_jsonwebtoken;

mod php_firebase;

mod python_pyjwt;

mod ruby_jwt;

mod rust_jsonwebtoken;

mod spring_security;

/// All targets, in the order of the page.
pub const TARGETS: &[&Target] = &[
    &node_jose::TARGET,
    &node_jsonwebtoken::TARGET,
    &python_pyjwt::TARGET,
    &rust_jsonwebtoken::TARGET,
    &go_golang_jwt::TARGET,
    &ruby_jwt::TARGET,
    &java_nimbus::TARGET,
    &java_jjwt::TARGET,
    &spring_security::TARGET,
    &dotnet::TARGET,
    &php_firebase::TARGET,
];
