//! The sections of the site, each with its pages. A new one is a file here and a line in [`super::reading`].

pub mod reference;

pub mod glossary;

pub mod claims;

pub mod headers;

pub mod rules;

pub mod pitfalls;

pub mod faq;

pub mod guides;

pub mod about;

pub mod size;

pub mod live;

pub mod simulator;

pub mod pairs;

pub mod compare;

pub mod missing;
