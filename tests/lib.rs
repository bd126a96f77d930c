//! The tests that span the crates; `README.md` says which is which.
