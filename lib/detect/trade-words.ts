import { of, type Topic } from './topic.ts';

/** Words of trades and things: they say what a message is about only beside others. */
export const tradeWords: readonly Topic[] = [
  of(
    'parcels-more',
    'tracking number, postman, safe place, out for delivery, customs, carrier, proof of delivery, left outside, signed for, collection point, pickup point, parcel shop, locker',
  ),
  of(
    'orders-more',
    'in stock, out of stock, pre-order, preorder, backorder, click and collect, substitution, substituted, substitutes',
  ),
  of(
    'missing-or-wrong',
    'missing item, missing items, missing from, wrong item, wrong size, wrong colour, wrong one, wrong order, not in the box, empty box, half of it, half the order, short delivery, items short',
  ),
  of(
    'bills-more',
    'surcharge, direct debit, standing charge, credit note, double charged, charged twice, meter reading, estimated, arrears, collections agency, debt, debt collector, price increase, price rise, mid-contract',
  ),
  of('sums-more', '₹, ₦, pounds, dollars, euro, euros, quid'),
  of(
    'payments-more',
    'transfer, refund, refunded, cashback, voucher, discount, promo code, coupon, gift card, points, top up, topped up, balance, wallet, premium',
  ),
  of(
    'broken-things-more',
    'faulty, defective, flicker, flickers, flickering, buzz, buzzes, buzzing, sparks, sparked, wobbles, wobbly, crooked, bent, broken, broke, cracked, torn, leaking, leaks, stitching, zip, screen, battery, motor, hinge, scratched, dented, warranty, guarantee, quality, snapped, ripped, smashed, mouldy, chipped, peeling, stopped working, warped, warps, rusty, rust, faded, shrunk, frayed, loose, came off, came apart, fell apart, rattles, squeaks, overheats, jammed, dead on arrival, seam, seams, lid, handle, blade, charger, cable, strap',
  ),
  of(
    'appliances',
    'vacuum, blender, kettle, washing machine, dishwasher, fridge, freezer, oven, cooker, hob, boiler, radiator, heater, toaster, microwave, dryer, tumble dryer, iron, lamp, printer, ink, toner, speaker, speakers, headphones, earbuds, laptop, tablet, monitor, keyboard, tv, telly, camera, drone, watch, hearing aid, scooter, bike, e-bike, pushchair, pram, car seat, mower, drill',
  ),
  of(
    'furniture-and-clothes',
    'sofa, mattress, bed frame, wardrobe, chair, table, desk, shelf, shelves, drawer, drawers, panel, panels, flatpack, door, cabinet, curtains, rug, carpet, blanket, oak, fabric, shoes, boots, trainers, dress, jacket, coat, jeans, shirt, jumper, sole, soles, suit, ring, necklace, toy, toys, jars, paint, fence, shed',
  ),
  of(
    'food-and-care',
    'taste, tasted, tasteless, stale, sour, off, rotten, hair in, plastic in, undercooked, raw, burger, pizza, soup, salad, cake, bread, cheese, milk, chicken, sauce, shampoo, cream, serum, perfume, formula, pet food, dog food',
  ),
  of(
    'software',
    'bugs, bug, crashes, crashing, crashed, freezes, export, import, button, feature, features, update, upgrade, latest version, release, dashboard, api, plugin, sync, syncing, spreadsheet, csv, pdf, notification, notifications, dark mode, playback, subtitles, integration, template, search, settings, ios, android, browser, chrome, save, saved, server error',
  ),
  of('things-more', 'model, version, kit, set'),
  of(
    'manners',
    'rude, attitude, unhelpful, dismissive, hung up, shouted, swore, laughed, laughed at, rolled her eyes, rolled his eyes, patronising, condescending, sarcastic, ignored, talked over, aggressive, unprofessional, disrespectful, embarrassed, humiliated, manners, discriminated, tone',
  ),
  of(
    'staff',
    'manager, staff, agent, agents, representative, waiter, waitress, receptionist, adviser, advisor, customer service, customer support, engineer, technician, technicians, installer, cleaner, cleaners, stylist, hairdresser, mechanic, garage, builder, builders, plumber, electrician, fitter, roofer, decorator, colleague, assistant, cashier, nurse, doctor, dentist, surgeon, midwife, carer, carers, teacher, tutor, trainer, instructor, coach, landlord, agency, letting agent, estate agent, solicitor, vet, caretaker, security, guard, barista, chef, bar staff',
  ),
  of(
    'waiting-on-people',
    'hold, on hold, queue, queued, queuing, hold music, call centre, call center, helpline, chatbot, bot, chat, rang, ring, phoned, called back, call back, callback, no reply, no answer, nobody answers, nobody replies, voicemail, passed around, passed from, transferred, ticket, case number, reference number, closed my ticket',
  ),
  of(
    'places',
    'branch, store, shop, salon, restaurant, cafe, pub, gym, pool, changing room, showers, class, classes, course, lesson, lessons, school, nursery, clinic, surgery, ward, practice, waiting room, dirty, filthy, hygiene, toilet, toilets, table, starters, mains, menu, service charge, reception, cinema, theatre, museum, festival, concert, event, library, park, playground, car park',
  ),
  of('service-words-more', 'appointments, visit, repair, quote, job, work'),
  of(
    'log-in-more',
    'logged in, logging in, logged out, signed out, passwords, lock, verified, account blocked, account suspended, account disabled, account locked, account frozen, account hacked, account (is|was|have been|been) (blocked|suspended|disabled|locked|frozen|closed|hacked), security question, otp, sms code, the code, face id, fingerprint, banned, ban, unban, appeal, permanently, restricted, frozen, froze, unfreeze, unlock, recovery, proof of id, proof of identity, passport photo, selfie',
  ),
  of('accounts-more', 'portal, user, users, e-mail address, email address'),
  of(
    'cancelling-more',
    'auto renew, auto renewed, renews, renew, closing my account, trial, early termination, cooling off, cooling-off, downgrade, pause, win back, are you sure, sorry to see you go, minimum term, months notice, leave, leaving',
  ),
  of('contracts-more', 'subscriptions, member, contracts, plan, policy, notice, direct debit'),
  of(
    'no-line-more',
    'go down, goes down, down again, no electricity, no heating, no gas, power cuts, mbps, dropping out, drops out, cuts out, cutting out, dead line, landline, bars, mast, load shedding, water pressure, burst main, burst pipe, supply, transformer, buffering, restored, back up, back on, since n am',
  ),
  of('networks-more', 'speed, slow, streaming, data, coverage, electricity, water, heating, meter'),
  of(
    'journeys',
    'flight, flights, airport, plane, boarding, luggage, suitcase, baggage, bag, bags, gate, airline, train, trains, passenger, passengers, cruise, rebooked, rebook, connection at, layover, ferry, itinerary, tarmac, crew, platform, coach, bus, buses, tram, carriage, delayed, departure, standing, timetable, bus stop, conductor, cabin, legroom, stewardess, visa, transfer, taxi, cab, ride, fare, pickup, rental car, hire car, car hire',
  ),
  of(
    'stays',
    'hotel, room, rooms, reservation, check-in, check in, checked in, check out, checkout time, holiday, resort, villa, hostel, apartment, host, travel, trip, bed bugs, bedbugs, sea view, balcony, half board, all inclusive, housekeeping, campsite, cottage, lodge, pitch, guest house, b&b, booking, booked, booking reference, double booked, overbooked, oversold, tour, excursion, guide, seat, seats, tickets',
  ),
  of(
    'personal-data-more',
    "breach, leak of, somebody else's (details|account|order|name|address|data|invoice|statement|letter|results), erasure, consented, marketing texts, cc'd, bcc, in the to line, all the addresses, confidential, medical records, without permission, without asking, without my knowledge, tracking me, cookies, unsubscribed, cold calls, plain text, wrong person, other people's, published my, my photo, cctv, recording, birthday, strangers",
  ),
  of(
    'town-and-home',
    'bin, bins, bin collection, recycling, rubbish, refuse, fly-tipping, pothole, potholes, streetlight, streetlights, street light, pavement, council, council tax, planning, planning application, permit, parking, parking fine, pcn, noise, noisy, neighbours, litter, dog mess, hedge, trees, park, lift, communal, stairwell, block, lease, tenancy, tenants, rent, damp, mould, leasehold, grit, gritting, drains, allotment, housing, repairs team, overgrown, rats, pest, school place, bus shelter, playground',
  ),
  of(
    'ways-of-a-firm',
    'advert, adverts, advertising, advertised, sponsor, sponsored, ethics, plastic, packaging, waste, environment, values, policy change, policies, opening hours, closing the branch, closing our branch, accessibility, wheelchair, ramp, hearing loop, website design, survey, review, reviews, moderator, moderation, competition, prize, winner, job application, interview, recruitment, wages, tip, tips, animals, cruelty, queue jumping, music, smell',
  ),
];
