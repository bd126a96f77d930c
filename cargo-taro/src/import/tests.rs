//! Each construct of TypeScript, by a small declaration.
