// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/promisefields.h"

#include "core/model/words.h"
#include "ui/calls/calllook.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// What is usually promised on the phone, in the words that the customer reads.
struct Kind
{
    const char *id;
    const char *words; ///< of QT_TRANSLATE_NOOP("Aviso", ...)
};
constexpr Kind kinds[] = {
    {"", ""},
    {"call", QT_TRANSLATE_NOOP("Aviso", "a call back")},
    {"visit", QT_TRANSLATE_NOOP("Aviso", "news of when we come")},
    {"quote", QT_TRANSLATE_NOOP("Aviso", "a quote")},
    {"mail", QT_TRANSLATE_NOOP("Aviso", "a mail")},
    {"part", QT_TRANSLATE_NOOP("Aviso", "news about the part")},
};

QComboBox *boxOf(const char *id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    return box;
}

}

PromiseFields::PromiseFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_languageCode(viewpoint.language.code()), m_kind(boxOf("callPromise", tr("Promise"))), m_what(new QLineEdit),
      m_due(new MomentEdit(MomentEdit::Kind::Coming, tr("By when"), viewpoint)), m_sentence(new TextLabel({}, TextRole::Strong)),
      m_why(new TextLabel({}, TextRole::Body, Tone::Muted)), m_priority(boxOf("callPriority", tr("Priority"))), m_reason(new QLineEdit),
      m_owner(boxOf("callOwner", tr("Owner")))
{
    const Theme theme = Theme::of(this);
    for (const Kind &kind : kinds)
        m_kind->addItem(*kind.id ? m_viewpoint.language.text(kind.words) : tr("Nothing is promised"), QLatin1String(kind.id));
    m_what->setObjectName(u"callPromiseWords"_s);
    m_what->setAccessibleName(tr("What is promised"));
    m_what->setPlaceholderText(tr("in other words"));
    m_due->setObjectName(u"callDue"_s);
    m_reason->setObjectName(u"callPriorityReason"_s);
    m_reason->setAccessibleName(tr("Why this priority"));
    m_reason->setPlaceholderText(tr("Why this priority"));
    m_priority->addItem(tr("As suggested"), QString());
    for (const auto &[level, name] : Names<Level>::table.rows)
        m_priority->addItem(m_viewpoint.language.word(level), QLatin1String(name));
    m_owner->addItem(tr("Nobody yet"), QString());
    m_sentence->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(1.5));
    const auto label = [&](int row, const QString &text, QWidget *buddy) {
        auto *name = new QLabel(text);
        name->setBuddy(buddy);
        name->setFixedHeight(theme.controlHeight());
        grid->addWidget(name, row, 0, Qt::AlignTop);
    };
    label(0, tr("Promise"), m_kind);
    grid->addWidget(m_kind, 0, 1, Qt::AlignTop);
    grid->addWidget(m_what, 0, 2, Qt::AlignTop);
    grid->addWidget(m_due, 0, 3, Qt::AlignTop);
    grid->addWidget(m_sentence, 1, 1, 1, 3);
    label(2, tr("Priority"), m_priority);
    grid->addWidget(m_priority, 2, 1, Qt::AlignTop);
    grid->addWidget(m_why, 2, 2);
    grid->addWidget(m_reason, 2, 2, Qt::AlignTop);
    auto *follows = new QHBoxLayout;
    follows->setSpacing(theme.space(2));
    auto *ownerName = new QLabel(tr("Owner"));
    ownerName->setBuddy(m_owner);
    follows->addWidget(ownerName);
    follows->addWidget(m_owner, 1);
    grid->addLayout(follows, 2, 3);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PromiseFields::dress);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &PromiseFields::dress);
    connect(m_what, &QLineEdit::textChanged, this, &PromiseFields::say);
    connect(m_due, &MomentEdit::changed, this, &PromiseFields::say);
    dress();
}

void PromiseFields::setTechnicians(const std::vector<Technician> &technicians)
{
    for (const Technician &technician : technicians)
        m_owner->addItem(technician.name, technician.id.toString());
}

void PromiseFields::setCalendar(const WorkingCalendar &calendar)
{
    m_due->setCalendar(calendar);
}

void PromiseFields::setLanguage(const QString &code)
{
    if (std::exchange(m_languageCode, code) != code)
        say();
}

void PromiseFields::suggest(const SuggestedPriority &suggested)
{
    m_suggested = suggested;
    m_priority->setItemText(0, tr("%1, as suggested").arg(m_viewpoint.language.word(suggested.priority)));
    m_why->setText(tr("because: %1").arg(CallLook::reasons(suggested)));
}

QString PromiseFields::words() const
{
    if (const QString own = m_what->text().trimmed(); !own.isEmpty())
        return own;
    const Kind &kind = kinds[m_kind->currentIndex()];
    return *kind.id ? Language(m_languageCode).text(kind.words) : QString();
}

void PromiseFields::say()
{
    const bool promises = m_kind->currentIndex() > 0;
    m_sentence->setVisible(promises);
    if (promises && m_due->moment()) {
        Viewpoint theirs = m_viewpoint;
        theirs.language = Language(m_languageCode);
        const QString when = theirs.language.moment(*m_due->moment(), theirs.zone, theirs.now());
        const char *sentence = m_what->text().trimmed().isEmpty() ? QT_TRANSLATE_NOOP("Aviso", "“You will have %1 by %2 at the latest.”") : QT_TRANSLATE_NOOP("Aviso", "“%1: by %2 at the latest.”");
        m_sentence->setText(tr("Say: %1").arg(theirs.language.text(sentence).arg(words(), when)));
    } else if (promises) {
        m_sentence->setText(m_due->problem().isEmpty() ? tr("By when?") : m_due->problem());
    }
    Q_EMIT changed();
}

void PromiseFields::dress()
{
    const bool promises = m_kind->currentIndex() > 0, overrides = m_priority->currentIndex() > 0;
    m_what->setVisible(promises);
    m_due->setVisible(promises);
    m_reason->setVisible(overrides);
    m_why->setVisible(!overrides);
    say();
}

QString PromiseFields::problem() const
{
    if (m_kind->currentIndex() == 0 || (m_due->isUnderstood() && m_due->moment()))
        return {};
    return m_due->problem().isEmpty() ? tr("Say by when the promise is due.") : m_due->problem();
}

void PromiseFields::focusMoment()
{
    m_due->setFocus();
}

void PromiseFields::read(CallCard &card) const
{
    card.promise.reset();
    if (m_kind->currentIndex() > 0 && m_due->moment())
        card.promise = CallPromise{LocalText::of(words(), m_languageCode), *m_due->moment(), m_due->from()};
    card.priority = valueOf<Level>(m_priority->currentData().toString());
    card.priorityReason = card.priority ? m_reason->text().trimmed() : QString();
    const TechnicianId owner = TechnicianId::parse(m_owner->currentData().toString());
    card.owner = owner.isNull() ? std::nullopt : std::optional(owner);
}
