/** The bank holidays of a country between two dates. A list once published keeps its version and never changes. */
export interface BankHolidays {
  readonly version: string;
  /** The first and last date covered, `YYYY-MM-DD`; nothing is known of other dates. */
  readonly first: string;
  readonly last: string;
  /** Every bank holiday on which offices close, substitute days instead of the days they stand for. */
  readonly dates: ReadonlySet<string>;
}

/** Months and days, a year a line from 2014. */
const DAYS = [
  '0101 0418 0421 0505 0526 0825 1225 1226', // 2014
  '0101 0403 0406 0504 0525 0831 1225 1228', // 2015
  '0101 0325 0328 0502 0530 0829 1226 1227', // 2016
  '0102 0414 0417 0501 0529 0828 1225 1226', // 2017
  '0101 0330 0402 0507 0528 0827 1225 1226', // 2018
  '0101 0419 0422 0506 0527 0826 1225 1226', // 2019
  '0101 0410 0413 0508 0525 0831 1225 1228', // 2020
  '0101 0402 0405 0503 0531 0830 1227 1228', // 2021
  '0103 0415 0418 0502 0602 0603 0829 0919 1226 1227', // 2022
  '0102 0407 0410 0501 0508 0529 0828 1225 1226', // 2023
  '0101 0329 0401 0506 0527 0826 1225 1226', // 2024
  '0101 0418 0421 0505 0526 0825 1225 1226', // 2025
  '0101 0403 0406 0504 0525 0831 1225 1228', // 2026
  '0101 0326 0329 0503 0531 0830 1227 1228', // 2027
];

/**
 * The bank holidays of England and Wales as published on GOV.UK (Banking and Financial Dealings Act 1971 and royal proclamations), with
 * the moved and special days: VE Day 2020, the Platinum Jubilee and the State Funeral in 2022, the Coronation in 2023.
 */
export const BANK_HOLIDAYS: BankHolidays = {
  version: 'england-and-wales-2014-2027',
  first: '2014-01-01',
  last: '2027-12-31',
  dates: new Set(DAYS.flatMap((days, year) => days.split(' ').map((day) => `${2014 + year}-${day.slice(0, 2)}-${day.slice(2)}`))),
};
