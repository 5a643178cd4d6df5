// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customerview.h"

#include "core/async.h"
#include "core/intake/phone.h"
#include "ui/directory/equipmentmodel.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/directory/unitphotos.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CustomerView::CustomerView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Window, parent), m_directory(directory), m_viewpoint(viewpoint), m_name(new TextLabel({}, TextRole::Headline)),
      m_notes(new TextLabel({}, TextRole::Body)), m_facts(new QWidget), m_message(new MessageBar), m_edit(new QPushButton(tr("Change…"))), m_scroll(new QScrollArea)
{
    setObjectName(u"customerPage"_s);
    const QString add = tr("Add…"), edit = tr("Change…"), remove = tr("Remove");
    m_contacts = new RecordList({u"contacts"_s, u"customer"_s, tr("Contacts"), tr("Nobody is known here yet. \"Add…\" takes the first contact."), add, edit, remove});
    m_sites = new RecordList({u"sites"_s, u"site"_s, tr("Sites"), tr("No site is known yet. \"Add…\" takes the first one."), add, edit, remove});
    m_equipment = new RecordList({u"units"_s, u"equipment"_s, tr("Equipment"), tr("No unit is known yet. \"Add…\" takes the first one."), add, edit, remove});
    m_incidents = new RecordList({u"customerIncidents"_s, u"queue"_s, tr("Incidents"), tr("There was no incident yet. Ctrl+N takes a new one."), {}, tr("Open"), {}});
    m_promises = new RecordList({u"customerPromises"_s, u"promise"_s, tr("Promises"), tr("Nothing was promised yet."), {}, tr("Open"), {}});
    m_photographs = new UnitPhotos(m_viewpoint);
    build();
    connectParts();
    connectPhotographs();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &CustomerView::reload);
}

void CustomerView::build()
{
    const Theme theme = Theme::of(this);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(6));
    cards->setSpacing(theme.space(4));
    for (RecordList *part : {m_contacts, m_sites, m_equipment, m_incidents, m_promises}) {
        auto *card = new Card;
        card->body()->addWidget(part);
        cards->addWidget(card);
        if (part == m_equipment) {
            auto *photographs = new Card;
            photographs->body()->addWidget(m_photographs);
            cards->addWidget(photographs);
        }
    }
    cards->addStretch();
    m_scroll->setObjectName(u"customerScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_edit);
}

QWidget *CustomerView::buildHead()
{
    const Theme theme = Theme::of(this);
    auto *head = new Pane(PaneGround::Surface, nullptr, Qt::BottomEdge);
    head->setObjectName(u"customerHead"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *flow = new FlowLayout(m_facts, -1);
    flow->setContentsMargins({});
    m_edit->setObjectName(u"editCustomer"_s);
    m_edit->setAccessibleName(tr("Change the customer"));
    auto *remove = new QPushButton(icons::icon(u"trash"_s, Tone::Muted), tr("Remove"));
    remove->setObjectName(u"removeCustomer"_s);
    remove->setAccessibleName(tr("Remove the customer"));
    setButtonKind(remove, ButtonKind::Quiet);
    connect(m_edit, &QPushButton::clicked, this, &CustomerView::edit);
    connect(remove, &QPushButton::clicked, this, &CustomerView::remove);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    top->addWidget(m_name, 1);
    top->addWidget(buildMore(), 0, Qt::AlignTop);
    top->addWidget(remove, 0, Qt::AlignTop);
    top->addWidget(m_edit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_notes);
    return head;
}

void CustomerView::connectParts()
{
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_contacts, &RecordList::editRequested, this, &CustomerView::editContact);
    connect(m_sites, &RecordList::editRequested, this, &CustomerView::editSite);
    connect(m_equipment, &RecordList::editRequested, this, &CustomerView::editUnit);
    connect(m_contacts, &RecordList::addRequested, this, [this] { editContact(-1); });
    connect(m_sites, &RecordList::addRequested, this, [this] { editSite(-1); });
    connect(m_equipment, &RecordList::addRequested, this, [this] { editUnit(-1); });
    connect(m_contacts, &RecordList::removeRequested, this, [this](int row) { drop(m_file.contacts, row, tr("The contact is removed.")); });
    connect(m_sites, &RecordList::removeRequested, this, [this](int row) { drop(m_file.sites, row, tr("The site is removed.")); });
    connect(m_equipment, &RecordList::removeRequested, this, [this](int row) { drop(m_file.equipment, row, tr("The unit is removed.")); });
    // One row of the page is chosen, not one of each part.
    const std::array parts{m_contacts, m_sites, m_equipment, m_incidents, m_promises};
    for (RecordList *part : parts) {
        connect(part, &RecordList::entered, this, [part, parts] {
            for (RecordList *other : parts) {
                if (other != part)
                    other->leave();
            }
        });
    }
    for (RecordList *part : {m_incidents, m_promises})
        connect(part, &RecordList::editRequested, this, [this, part](int row) {
            if (row >= 0)
                Q_EMIT openRequested(IncidentId::parse(part->list()->item(row)->data(Qt::UserRole).toString()));
        });
}

void CustomerView::open(CustomerId customer, const std::optional<EquipmentId> &unit)
{
    if (customer != m_customer || unit != m_unit) {
        m_message->clear();
        m_answer = {};
    }
    if (customer != m_customer) { // nothing of the one before is shown as theirs
        m_file = {};
        m_promised.clear();
        m_standings.clear();
        m_photographed.reset();
        m_scroll->hide();
        m_name->setText({});
    }
    m_customer = customer;
    m_unit = unit;
    m_goesToUnit = unit.has_value();
    m_arrives = true;
    reload();
}

void CustomerView::refresh()
{
    if (isVisible() && !m_customer.isNull())
        m_soon.start();
}

void CustomerView::refresh(IncidentId incident)
{
    const auto is = [&](const CustomerIncident &one) { return one.id == incident; };
    if (incident.isNull() || std::any_of(m_file.incidents.begin(), m_file.incidents.end(), is)) // of a new one the directory tells
        refresh();
}

void CustomerView::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_customer.isNull())
        reload();
}

void CustomerView::reload()
{
    m_soon.stop();
    const int asked = ++m_asked;
    constexpr int most = 200; // of the newest: who wants all asks the queue
    whenDone(m_directory.file(m_customer, most), this, [this, asked](const Result<CustomerFile> &file) {
        if (asked == m_asked)
            take(file);
    });
    readStandings();
    whenDone(m_directory.promises(m_customer), this, [this, asked](const Result<std::vector<CustomerPromise>> &promises) {
        if (asked == m_asked)
            takePromises(promises);
    });
}

void CustomerView::take(const Result<CustomerFile> &file)
{
    if (!file) {
        m_answer = [this] { reload(); };
        m_message->say(MessageBar::Kind::Error, file.error().text, tr("Try again"));
        return;
    }
    m_file = *file;
    m_names.insert(m_customer.toString(), m_file.customer.name);
    fillHead();
    fillContacts();
    fillPlaces();
    showPhotographs();
    fillIncidents();
    m_scroll->show();
}

void CustomerView::takePromises(const Result<std::vector<CustomerPromise>> &promises)
{
    if (promises) {
        m_promised = *promises;
    } else { // an empty list would say that nothing is owed
        m_answer = [this] { reload(); };
        m_message->say(MessageBar::Kind::Error, promises.error().text, tr("Try again"));
    }
    fillIncidents();
    takeKeyboard();
    Q_EMIT loaded();
}

/// Until the page was read no list could take it.
void CustomerView::takeKeyboard()
{
    QWidget *first = m_edit;
    for (RecordList *part : {m_promises, m_incidents, m_equipment, m_sites, m_contacts}) {
        if (part->list()->count() > 0)
            first = part->list();
    }
    setFocusProxy(first);
    if (std::exchange(m_arrives, false) && isVisible() && !m_goesToUnit)
        first->setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_goesToUnit, false))
        goToUnit();
}

void CustomerView::goToUnit()
{
    for (size_t i = 0; i < m_file.equipment.size(); ++i) {
        if (m_file.equipment[i].id != *m_unit)
            continue;
        m_equipment->list()->setFocus(Qt::OtherFocusReason);
        m_equipment->list()->setCurrentRow(-1); // so that going there is a change, and scrolls
        m_equipment->list()->setCurrentRow(static_cast<int>(i));
        m_answer = [this] {
            m_unit.reset();
            fillIncidents();
        };
        const Equipment &unit = m_file.equipment[i];
        m_message->say(MessageBar::Kind::Info, tr("Below are the incidents of %1 alone.").arg(QStringList{unitName(unit), unit.serial}.join(u' ').trimmed()), tr("Show all"));
        return;
    }
}

std::optional<IncidentId> CustomerView::currentIncident() const
{
    for (const RecordList *part : {m_incidents, m_promises}) {
        if (part->list()->hasFocus() && part->current() >= 0)
            return IncidentId::parse(part->list()->currentItem()->data(Qt::UserRole).toString());
    }
    return {};
}

QString CustomerView::currentNumber() const
{
    for (const RecordList *part : {m_incidents, m_promises}) {
        if (part->list()->hasFocus() && part->current() >= 0)
            return part->list()->at(part->current()).lead;
    }
    return {};
}
