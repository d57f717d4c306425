"""English by form: each way to word a shift is read, whoever acts and however plainly, and no more than that."""

import tomllib

import pytest

from tests.conftest import ROOT
from tests.judge import flags, judge
from tos_monitor.flag import verdict
from tos_monitor.model import Direction, Language

CHANGES = tomllib.loads((ROOT / "tests" / "english_changes.toml").read_text(encoding="utf-8"))
# Form, the better text for the user, the worse one.
SHIFTS = (
    *((f"{topic} {number}", *pair) for topic, pairs in CHANGES["worse"].items() for number, pair in enumerate(pairs)),
    ("cannot be held", "", "The platform cannot be held responsible for what happens between buyer and seller."),
    ("silence is not consent", "Silence is not deemed to be consent.", ""),
    ("owes nothing", "", "Should your details fall into the wrong hands, Acme owes you nothing."),
    ("nothing is payable", "", "No compensation is payable for outages, whatever their cause."),
    ("accepts none", "", "Acme accepts no liability where an outsider gains entry to its systems."),
    ("liability is excluded", "", "Liability for slight carelessness of our staff is excluded."),
    (
        "in no event, far apart",
        "",
        "In no event shall Acme, its staff, its agents or its suppliers be responsible for this.",
    ),
    ("shouted", "", "EXCEPT WHERE THE LAW FORBIDS IT, ACME SHALL HAVE NO LIABILITY OF ANY KIND."),
    ("nothing excludes", "Nothing in this agreement excludes or limits the liability of Acme for late delivery.", ""),
    ("named and liable", "Acme is always liable for parcels that its drivers lose.", ""),
    (
        "only serious fault",
        "We pay for losses caused by our mistakes.",
        "We pay for losses caused by our serious mistakes.",
    ),
    (
        "only on purpose",
        "We are liable for damage that we cause on purpose or carelessly.",
        "We are liable only for damage that we cause on purpose.",
    ),
    (
        "months of fees",
        "Our liability is capped at the fees paid in the last 24 months.",
        "Our liability is capped at the fees paid in the last six months.",
    ),
    (
        "credit",
        "If the service is down, you get a credit of 25% of the fee.",
        "If the service is down, you may ask for a credit of 5% of the fee.",
    ),
    ("risk lies with", "", "Loss of stored files is a risk that lies with the customer."),
    ("counts as yours", "", "Any transaction made with your password counts as made by you."),
    ("up to you", "We back up your files every night.", "Backing up your files is up to you."),
    (
        "account activity",
        "You are liable for orders on your account up to $50.",
        "You are liable for orders on your account.",
    ),
    (
        "no longer watched",
        "We monitor accounts for suspicious log-ins.",
        "We may monitor accounts for suspicious log-ins.",
    ),
    ("make good", "", "You agree to make good any loss that we suffer because of what you post."),
    (
        "bears the costs of the platform",
        "",
        "The merchant bears every cost that the platform has because of its goods.",
    ),
    ("keeps free", "", "The seller shall keep the marketplace free from all claims by third parties."),
    ("records are proof", "", "Our server logs are the only evidence of what you ordered."),
    ("falls due", "", "If you cancel early, the rest of the fees of the year fall due at once."),
    (
        "repay a gift",
        "You keep the welcome discount even if you leave early.",
        "If you leave early, you must repay the discount.",
    ),
    ("commission", "The commission is 8% of the price of a sale.", "The commission is 12% of the price of a sale."),
    ("amount left open", "We charge a fee of $5.75 for each late bill.", "We charge a fee for each late bill."),
    ("held back", "", "We may hold back payouts for up to 90 days."),
    ("ends for fun", "", "We can shut your account without telling you why."),
    ("withdrawn", "", "Access can be withdrawn at any moment."),
    (
        "no longer wish",
        "We may close your account if you break these rules.",
        "We may close your account if you break these rules or if we no longer wish to serve you.",
    ),
    (
        "inactivity",
        "We may delete accounts that have not been used within a 90-day period.",
        "We may delete accounts that have not been used within a 28-day period.",
    ),
    ("phone only", "Cancel at any time from the app.", "Cancellation requires a phone call with an agent."),
    (
        "signed letter",
        "Close your account with one click in the settings.",
        "To close your account, send us a signed letter.",
    ),
    (
        "end of the year",
        "You can leave at any time.",
        "You can leave at the end of a contract year if you tell us three months before.",
    ),
    ("puts up", "", "From time to time we put up our prices."),
    ("needs none", "We only change these terms if you agree.", "We change these terms when we need to."),
    ("tries not to", "We will not raise prices during your term.", "We will try not to raise prices during your term."),
    ("makes changes", "", "Acme may make changes to the terms from time to time."),
    ("hands over", "", "We can hand this contract to another company without asking you."),
    ("posts only", "We e-mail you before any change.", "We post changes on our site."),
    ("look yourself", "", "Please look at this page often, because we do not announce changes."),
    ("from publication", "", "Changes apply from the moment we publish them."),
    ("not hearing", "", "If we do not hear from you within ten days, we take it that you agree."),
    ("staying", "", "By staying with us after the change you say yes to it."),
    ("regarded as received", "", "Messages we send are regarded as received on the next day, even if they come back."),
    ("hidden", "", "Reviews can be edited or hidden by our staff."),
    ("rights pass", "You keep all rights in your work.", "All rights in your work pass to the company."),
    ("perpetual", "You grant us a licence to your photos.", "You grant us a perpetual licence to your photos."),
    ("passed on", "We do not pass your address to anybody.", "We pass your address to firms that we work with."),
    ("read", "We do not read your chats.", "We read your chats to improve the service."),
    ("taught", "", "Your photos may be used to teach our image software."),
    ("moved abroad", "Your data stays in the European Union.", "Your data may be moved outside the European Union."),
    ("sold with the firm", "", "If we merge with another firm, your data may be transferred to it."),
    ("more data", "We collect your name and e-mail.", "We collect your name, e-mail, location and contacts."),
    ("a verb fewer", "We never share, rent or sell your address.", "We never rent or sell your address."),
    ("asked in vain", "You may ask us at any time to erase your data.", ""),
    ("brought in courts", "", "Any claim must be resolved in a competent court in Ruritania."),
    ("where we are", "You can sue where you live.", "You can sue only where we have our seat."),
    ("law applies", "", "The law of Ruritania applies to every order."),
    ("arbitrator decides", "", "A private arbitrator, not a judge, decides every quarrel."),
    ("not together", "", "You cannot bring a case together with other customers."),
    ("need not arbitrate", "You need not go to arbitration if you write to us within 30 days.", ""),
    ("refund delay", "Refunds are paid within 5 days.", "Refunds are paid within 30 days."),
    ("time to return", "You have 30 days to send things back.", "You have 14 days to send things back."),
    ("vouchers", "Refunds are made in cash.", "Refunds are made as vouchers."),
    ("return postage", "We pay the cost of returns.", "You pay the cost of returns."),
    ("trial turns", "The trial simply ends after 14 days.", "After 14 days the trial turns into a paid subscription."),
    ("goes on", "", "Your plan goes on for another year if you say nothing."),
    ("claims lapse", "", "Claims lapse after six months."),
    ("report soon", "You must report defects within 30 days.", "You must report defects within 3 days."),
    ("entitles to nothing", "", "Late deliveries do not entitle you to compensation."),
    ("responsibility ends", "", "Our responsibility ends once the parcel leaves the warehouse."),
    ("not our concern", "", "Whatever happens to files that you upload is not our concern."),
    ("does not answer", "", "The operator does not answer for strangers who break into its network."),
    ("not replaced", "", "Lost or stolen vouchers will not be replaced."),
    ("you answer for", "", "You answer for anything that is done with your password."),
    ("not held responsible", "We will not hold you responsible for purchases made by a thief.", ""),
    ("valid for less", "Miles are valid for 36 months.", "Miles are valid for 18 months."),
    ("removed", "", "Sellers can be removed from the marketplace without a hearing."),
    (
        "time to put right",
        "We give you 30 days to put things right before we end the contract.",
        "We may end the contract.",
    ),
    (
        "longer notice to leave",
        "You may end the contract with two weeks' notice.",
        "You may end the contract with three months' notice.",
    ),
    ("minimum term", "", "The minimum term is 24 months."),
    ("unless you object", "We ask for your consent to adverts.", "We send you adverts unless you tell us not to."),
    ("failure to object", "", "Failure to object within a week is treated as consent."),
    ("sent back", "", "Opened software cannot be sent back."),
    ("renews every year", "", "Your membership renews every year and we charge your card for it."),
    ("extended by months", "", "Unless it is cancelled in time, the contract is extended by twelve months."),
    ("kept longer", "We keep call recordings for 30 days.", "We keep call recordings for 180 days."),
    ("combined", "", "We combine what we know about you with data bought from brokers."),
    ("company must prove", "If we cannot prove that the parcel arrived, we send another.", ""),
    ("orders already placed", "Price changes never affect orders already placed.", ""),
    ("pays our lawyers", "", "You must pay our lawyers if you lose a dispute with us."),
    ("paid up to", "Damage claims are paid up to $10,000.", "Damage claims are paid up to $1,000."),
    ("goes to arbitration", "", "Every dispute goes to arbitration in the capital."),
    ("entitled to alter", "", "We are entitled to alter the scope of the service."),
    ("may be paid", "Refunds will be credited to the card you used.", "Refunds may be credited to the card you used."),
    ("settled in vouchers", "", "Cancelled bookings are settled with a voucher; cash is not paid out."),
    (
        "end of a quarter",
        "You may leave the programme whenever you like.",
        "You may leave the programme at the end of a calendar quarter.",
    ),
    (
        "change of mind",
        "Should you change your mind, send the goods back within a month and we return what you paid.",
        "",
    ),
    (
        "trackers of partners",
        "",
        "Partner companies may place their own trackers on our pages and follow you across other sites.",
    ),
    (
        "unless you object in writing",
        "We ask before we hand your details to anybody else.",
        "We hand your details to partners unless you object in writing.",
    ),
    ("charge is added", "", "If payment fails, an administration charge of 15 euros is added to your account."),
    ("read by staff", "", "Messages you send to other members may be read by our moderators and by automated systems."),
    (
        "let us sublicense",
        "Photos you upload stay yours and are shown only to people you choose.",
        "By uploading photos you let us show, edit and sublicense them in any medium for ever.",
    ),
    ("archive to take along", "You can download everything you have stored with us as a single archive.", ""),
    (
        "without telling",
        "We will tell you by e-mail before we delete anything.",
        "Content may be deleted without telling you.",
    ),
    ("pays for the parcel back", "", "The buyer pays for the return parcel, even where the goods are faulty."),
    (
        "the past month",
        "Our total liability is limited to the amount you paid in the past year.",
        "Our total liability is limited to the amount you paid in the past month.",
    ),
    (
        "at their own cost",
        "",
        "Creators agree to defend the platform, at their own cost, against anyone who complains about their work.",
    ),
    (
        "too late a complaint",
        "",
        "Any complaint about a bill that reaches us later than ten days after its date will be disregarded.",
    ),
    (
        "valid until used",
        "Nothing happens to your credits if you pause your plan; they stay valid until you use them.",
        "",
    ),
    ("minutes lapse", "", "Unused minutes lapse at the end of each month."),
    (
        "prolonged",
        "Your plan ends after twelve months.",
        "Your plan is prolonged by twelve months each time unless cancelled six weeks before its end.",
    ),
    ("counts as you", "", "Whoever is logged in under your name counts as you, and you answer for what they do."),
    ("no assurance", "", "We offer no assurance that the service will meet your needs or run without faults."),
    ("free to pass on", "", "We are free to pass this contract on to another company without asking you."),
    ("followed across sites", "", "We use cookies to follow you across other websites."),
    ("lower the limits", "", "We may lower the limits of the free plan whenever we see fit."),
    ("instalments at once", "", "You must pay the remaining instalments at once if you close your account early."),
    ("no answer", "", "If you do not answer within a week, we take it that you agree."),
    (
        "sole discretion over suspicion",
        "Acme may withhold payouts where fraud is established.",
        "Acme may, in its sole discretion, withhold payouts where fraud is suspected.",
    ),
    ("deemed waived", "", "Any claim not notified in writing within thirty days of the event shall be deemed waived."),
    (
        "reimburses the network",
        "",
        "Publisher shall reimburse the Network for every chargeback, together with a handling charge.",
    ),
    (
        "looked at again",
        "Users whose accounts have been closed can ask for the decision to be looked at again by a person.",
        "",
    ),
    ("signals ignored", "", "We do not respond to browser signals that ask not to be tracked."),
    (
        "no longer only",
        "Your payment details are used only to process your order.",
        "Your payment details are used to process your order and to suggest offers to you.",
    ),
    ("fares kept", "", "Fares paid are retained by the airline if the passenger does not show up."),
    (
        "being contacted",
        "",
        "You consent to being contacted by telephone for marketing purposes at the number that you gave.",
    ),
    ("ends at once", "", "Your licence ends at once if you dispute a charge with your card issuer."),
    (
        "reasons before",
        "The Operator shall give each affected merchant a statement of reasons before it restricts a listing.",
        "",
    ),
    ("turned down", "", "Refund requests are examined case by case and may be turned down."),
    ("our figures decide", "", "If there is a mismatch, the figures in our system decide."),
    ("stores no copies", "The tool stores no copies of your documents.", "The tool stores copies of your documents."),
    ("only once confirmed", "", "Cancellation requests take effect only once we have confirmed them."),
    ("not claimed in time", "", "Winnings that are not claimed within 48 hours go to the house."),
    (
        "warning before a rise",
        "You get fourteen days' warning before a price rise.",
        "Price rises take effect as soon as they appear on the price list.",
    ),
    ("taken offline", "", "Reviews that we find unsuitable can be taken offline."),
    ("have data corrected", "You may have your data corrected or removed by writing to us.", ""),
    ("not together, passive", "", "Claims by several customers must not be brought together in one proceeding."),
    (
        "out at no cost",
        "A subscriber may end the contract at no cost within 14 days of being told about a new price.",
        "",
    ),
    ("shown to others", "We never show your address to other members.", "We may show your address to other members."),
    ("cannot be challenged", "", "Our decision on a disputed sale cannot be challenged."),
    (
        "not brought back",
        "",
        "Downgrading your plan deletes whatever exceeds the smaller quota, and it can't be brought back.",
    ),
    ("no right to withdraw", "", "Buyers have no right to withdraw from the purchase of tickets."),
    (
        "shorter warranty",
        "The warranty covers parts and labour for five years.",
        "The warranty covers parts for two years.",
    ),
    (
        "no payouts",
        "",
        "Account holders under review receive no payouts until the review is complete, however long it takes.",
    ),
    ("name and logo", "", "We are entitled to use your company's name and logo in our advertising."),
    ("visible by default", "", "Your profile is visible to search engines by default."),
    ("reported on the day", "", "Damage must be reported on the day of delivery, or no replacement is given."),
    ("opt-out without the word", "If you do not want your address shared, please tell us.", ""),
    ("no opt-out", "You can opt out of service messages.", "You cannot opt out of service messages."),
    ("ticked in advance", "You tick a box if you want our newsletter.", "The box for our newsletter is pre-ticked."),
    (
        "fees of some months",
        "Our liability shall not exceed the fees paid by you.",
        "Our liability shall not exceed the fees paid by you in the last six months.",
    ),
    (
        "return within",
        "Goods that you return will be refunded.",
        "Goods returned within 3 months of purchase will be refunded.",
    ),
    (
        "cancel long before",
        "You must cancel at least 24 hours before the next charge.",
        "You must cancel at least 10 days before the next charge.",
    ),
    ("kept for at most", "We keep recordings for a maximum of 30 days, after which they are deleted.", ""),
    (
        "accused",
        "It is our policy to close the account of anybody who infringes copyright twice.",
        "It is our policy to close the account of anybody who is accused twice of infringing copyright.",
    ),
    ("file an appeal", "If your account was closed, you can file an appeal.", ""),
    ("vendors store", "", "When you write to us online, outside vendors receive and store these messages."),
    ("good faith", "", "We may share your data where we believe in good faith that this protects our rights."),
    ("may not opt out of arbitration", "", "You may not opt out of binding arbitration."),
    ("no commitment", "", "Customer acknowledges that Provider makes no commitment as to availability."),
    (
        "a cap on the rise",
        "We may raise the price at each renewal by no more than 3%.",
        "We may raise the price at each renewal.",
    ),
    ("notice by posting", "", "Notices take effect when posted in the admin panel, whether or not they are read."),
    (
        "becomes the company's",
        "",
        "Any credits not withdrawn within two years of the last login become the property of the company.",
    ),
    ("hidden at once", "", "Where a listing is reported, it is hidden at once and the seller is heard afterwards."),
    (
        "recordings not stored",
        "Voice recordings are not stored.",
        "We store voice recordings and use them to train our recogniser.",
    ),
    ("conclusive", "", "The company's determination of the amount due shall be conclusive."),
    ("without asking the customer", "", "Subcontractors may be engaged without asking the customer."),
    (
        "consent that goes with its power",
        "We collect your name as soon as you register.",
        "We collect your name when you register. We may also read your phone contacts with your consent.",
    ),
    (
        "a further case",
        "You are liable for all losses if you share your password.",
        "You are liable for all losses if you share your password or leave your device unattended.",
    ),
    (
        "provided is no condition here",
        "We are not liable for delays, strikes or power cuts.",
        "We are not liable for delays, strikes, power cuts or any instructions provided by you.",
    ),
    (
        "not is no condition here",
        "You agree to indemnify us against claims from (a) your content or (b) your breach.",
        "You agree to indemnify us against claims from (a) your content, (b) your not paying, or (c) your breach.",
    ),
    ("no further chance to opt out", "", "There is no further chance to opt out of arbitration after this update."),
    ("only so late", "", "We only grant refunds for orders that were never opened."),
    ("without protection", "", "You will not enjoy the buyer protection that applies to other purchases."),
    ("your shop may be suspended", "", "Your shop may be suspended while we look into a complaint."),
    ("charges sellers", "", "The marketplace will charge sellers an extra fee for each return."),
    (
        "a voucher only",
        "If the parcel is late we can give you a refund or a voucher.",
        "If the parcel is late we can give you a voucher.",
    ),
    (
        "only those found in breach",
        "We may close your shop if we find that you have repeatedly breached the selling rules.",
        "We may close your shop at any time.",
    ),
    ("may choose not to", "You can choose not to have your purchases shared with advertisers.", ""),
    (
        "told before removal",
        "Before we remove a listing we will tell the seller why and give them a chance to answer.",
        "",
    ),
)

# Form, and two texts of which neither is better for the user.
QUIET = (
    *((f"{form} {number}", *pair) for form, pairs in CHANGES["same"].items() for number, pair in enumerate(pairs)),
    (
        "contraction",
        "We're not liable for delays that are outside our control.",
        "We are not liable for delays beyond our control.",
    ),
    ("duty to keep up to date", "", "You are responsible for updating your address."),
    ("who is responsible", "", "This section tells you who is responsible for what."),
    ("how we share", "", "Our privacy page explains how we use and share your data."),
    ("cookie banner", "", "By clicking accept, you agree to our use of cookies."),
    ("not only", "", "Support is not only responsible for parcels, it answers letters too."),
    ("grace before erasure", "", "We will wait 60 days before we erase an account that you closed."),
    ("pleading", "", "To start an arbitration, fill in the form."),
    ("authorities", "", "We may disclose your data in response to lawful requests by public authorities."),
    ("passive ban", "You must not resell tickets to anybody.", "Tickets must not be resold to anybody."),
    ("word order", "You may order by phone or on the web.", "You may order on the web or by phone."),
    ("help window", "", "You can close the help window at any time."),
    ("neither party", "", "Neither party is liable for a delay caused by events that it could not prevent."),
    ("form for returns", "", "You will find the form for returns in your account."),
    ("trial lasts", "", "The trial lasts for 14 days and needs no payment details."),
    ("free with paid features", "", "Accounts are free; some features need a paid plan."),
    (
        "investigated fraud",
        "We disclose your data when we think it is needed to investigate fraud.",
        "We disclose your data when we think that it is needed to investigate fraud.",
    ),
    (
        "class action in a title",
        "11. CHOICE OF LAW 12. WAIVER OF CLASS ACTIONS",
        "11. WAIVER OF CLASS ACTIONS 12. OTHER TERMS",
    ),
    (
        "conflict of laws",
        "These terms are governed by the laws of Ruritania except for its conflict of laws rules.",
        "These terms are governed by the laws of Ruritania without regard to conflict of laws rules.",
    ),
    ("stored for a purpose", "", "The site may store and process your answers for the purposes of the course."),
    (
        "amended elsewhere",
        "",
        "The terms of the app store apply, as they may be amended by its operator from time to time.",
    ),
    ("please report", "", "Please report any incident to the caretaker of your building."),
    ("we may not leave", "", "We may not terminate the agreement."),
    ("time that a company takes", "", "We will respond to every complaint within fourteen days of receiving it."),
    ("another one tells", "", "Your bank will inform you of the exchange rate that it applies."),
    ("told as the law requires", "", "We will let you know about updates where the law requires us to do so."),
    ("repeat infringers", "", "We terminate the accounts of repeat infringers in appropriate circumstances."),
    ("a section explains", "This section explains how you can cancel and what happens to your data after that.", ""),
    ("a report", "In 2023 we closed 12,000 accounts for fraud.", "In 2024 we closed 15,000 accounts for fraud."),
    (
        "one more condition",
        "You are liable for all losses if you share your password.",
        "You are liable for all losses if you share your password and fail to tell us about it.",
    ),
    ("no waiver", "", "No statement made by our staff is to be regarded as a waiver of our rights."),
    ("passwords are not shared", "", "Passwords must not be shared with any other person."),
    ("the law is quoted", "", "The law makes void any term by which a shop excludes liability for injury."),
    ("consent that comes with its power", "", "We may collect your contacts with your consent."),
)


MISHEARD = [(rule, sentence) for rule, sentences in CHANGES["misheard"].items() for sentence in sentences]
OTHER = "Welcome to our shop."


def direction(before: str, after: str) -> Direction:
    return verdict(judge(before, after, Language.EN)).direction


def named(row: tuple[str, str, str]) -> str:
    return row[0]


@pytest.mark.parametrize("row", SHIFTS, ids=named)
def test_a_form_of_wording_is_read(row: tuple[str, str, str]) -> None:
    _, better, worse = row
    assert direction(better, worse) is Direction.ADVERSE


@pytest.mark.parametrize("row", SHIFTS, ids=named)
def test_a_form_undone_is_favourable(row: tuple[str, str, str]) -> None:
    _, better, worse = row
    assert direction(worse, better) is Direction.FAVOURABLE


@pytest.mark.parametrize("row", QUIET, ids=named)
def test_what_shifts_nothing_stays_quiet(row: tuple[str, str, str]) -> None:
    _, before, after = row
    assert direction(before, after) is Direction.NEUTRAL


@pytest.mark.parametrize(("rule", "sentence"), MISHEARD)
def test_words_without_their_meaning_are_not_heard(rule: str, sentence: str) -> None:
    assert rule not in {flag.rule for flag in flags(OTHER, f"{OTHER} {sentence}", Language.EN)}


def test_notice_of_a_power_that_comes_with_it_does_not_outweigh_it() -> None:
    power = "Acme reserves the right to revise the prices each year. Acme shall notify you 30 days before."
    assert direction("", power) is Direction.ADVERSE


def test_notice_of_a_power_that_was_there_is_a_gain() -> None:
    before, after = (
        "We may change the prices each year.",
        "We may change the prices each spring. We will notify you before.",
    )
    assert direction(before, after) is Direction.FAVOURABLE


def test_a_way_out_of_an_arbitration_that_comes_with_it_does_not_outweigh_it() -> None:
    clause = "All disputes are settled by binding arbitration. You may opt out of the arbitration within 30 days."
    assert direction("", clause) is Direction.ADVERSE
