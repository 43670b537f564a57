package com.example.shop;

/** The same again, by Failsafe. */
class ConfigIT extends ConfigTest {}
