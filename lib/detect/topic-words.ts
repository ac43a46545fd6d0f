import { of, type Topic } from './topic.ts';

/** Words each category is known by. */
export const topicWords: readonly Topic[] = [
  of(
    'parcels',
    'delivery, deliveries, parcels, packages, couriers, shipments, deliver, delivered, delivering, courier, parcel, package, shipment, shipping, shipped, dispatch, dispatched, dispatching, tracking, redelivery, doorstep, depot, posted',
    'delivery',
    1.5,
  ),
  of(
    'orders',
    'came, next-day, flowers, bouquet, orders, order, ordered, arrived, arrive, received, driver, address, warehouse, neighbour, neighbor, porch',
    'delivery',
    0.5,
  ),
  of(
    'bills',
    'charge, charged, charges, bill, bills, billed, billing, invoice, invoiced, invoices, overcharged, debit, deducted, reimbursement, fee, fees, tariff',
    'billing',
    1.5,
  ),
  // People say what they paid whatever went wrong.
  of('sums', 'paid, money, price, cost, £, $, €', 'billing', 0.3),
  of(
    'payments',
    'payment, payments, statement, bank, card, deposit, amount, tax, vat, instalment',
    'billing',
    0.7,
  ),
  of(
    'broken-things',
    'faulty, defective, flicker, flickers, flickering, buzz, buzzes, buzzing, sparks, sparked, wobbles, wobbly, crooked, bent, broken, broke, cracked, torn, leaking, leaks, stitching, zip, screen, battery, motor, hinge, scratched, dented, warranty, quality, snapped, ripped, smashed, vacuum, blanket, oak, jars, lids, mouldy, chipped, peeling, blade, blender, kettle, washing machine, headphones, shoes, fabric, stopped working, bugs, crashes, crashing, export, button, feature',
    'product-defect',
    1.2,
  ),
  of(
    'things',
    'product, item, device, unit, machine, app, software, update, replacement, material, size',
    'product-defect',
    0.5,
  ),
  of(
    'staff-and-service',
    'rude, manager, staff, agent, agents, representative, attitude, waiter, waitress, receptionist, adviser, advisor, customer service, customer support, hold, queue, unhelpful, dismissive, hung up, dirty, hygiene, engineer, technician, call centre, call center, helpline, technicians, installer, cleaner, stylist, mechanic, builder, colleague, assistant, cashier, branch, store, starters, mains, rang, ring, phoned, called back, chat, reception, attempted',
    'service-quality',
    1,
  ),
  of(
    'service-words',
    'service, support, phone, appointment, call, calls, callback, replied, reply, emails, e-mails, response',
    'service-quality',
    0.4,
  ),
  of(
    'log-in',
    'log in, login, log-in, sign in, sign-in, password, locked out, locked, verification, verify, 2fa, two-factor, authenticator, username, reset link, reset email, account (is|was|have been|been) (blocked|suspended|disabled|locked|frozen|closed|hacked), access to my account, my account back, identity check, passcode, suspended, captcha, one-time code, hacked',
    'account-access',
    1.8,
  ),
  of('accounts', 'account, profile, access', 'account-access', 0.4),
  of(
    'cancelling',
    'cancel, cancelling, cancellation, unsubscribe, terminate, termination, auto-renewal, auto-renew, autorenewed, auto-renewed, renewal, renewed, notice period, cancel my (account|subscription|membership|contract|policy|plan), close my account, free trial, exit fee, opt out',
    'cancellation',
    1.6,
  ),
  of('contracts', 'subscription, membership, contract, cancelled', 'cancellation', 0.4),
  of(
    'no-line',
    'outage, outages, was down, all systems operational, offline, is down, are down, went down, been down, no internet, no signal, no service, no power, no hot water, no water, power cut, broadband, wifi, wi-fi, internet, router, downtime, blackout, no connection, fibre, connection keeps, n error, servers, unavailable, dial tone',
    'outage',
    1.8,
  ),
  of(
    'networks',
    'connection, signal, server, network, dropping, line, website, site, status page',
    'outage',
    0.5,
  ),
  of(
    'journeys-and-stays',
    'flight, flights, airport, plane, boarding, luggage, suitcase, baggage, gate, airline, hotel, room, reservation, train, trains, passenger, passengers, check-in, checked in, holiday, cruise, rebooked, rebook, connection at, layover, ferry, itinerary, tarmac, crew, platform, coach, seat, seats, resort, villa, hostel, apartment, host, travel, trip, departure, carriage',
    'booking-travel',
    1.8,
  ),
  of(
    'personal-data',
    "gdpr, data protection, personal data, personal information, personal details, data breach, privacy, my data, our data, shared my, leaked, someone else's (details|account|order|name|address|data|invoice|statement), another customer's, subject access, delete my (data|account data|details|information), erase, spam, consent, identity theft, marketing emails, mailing list, sold my, passed my (details|data|number), my details, ico, my phone number on, my number on, my e-mail address on, marketing company",
    'data-privacy',
    2.4,
  ),
];
