// Imported before everything else: libraries look at NODE_ENV when they are loaded, and check more than a server at
// work should pay for unless it says production.
process.env.NODE_ENV ??= 'production'
