// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/afterfields.h"

#include "core/model/statetable.h"
#include "core/text/statewords.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// A choice of the state box: a state, and for waiting the one waited for.
constexpr int choice(State state, WaitingOn waitingOn = WaitingOn::Nobody)
{
    return static_cast<int>(state) * 100 + static_cast<int>(waitingOn);
}
constexpr int unchanged = -1;
constexpr int nameRole = Qt::UserRole + 1; // id of the company's own state

constexpr double labels = 28.5; // the column of labels in steps of the grid

/// A line behind its label.
QHBoxLayout *lineOf(QWidget *line, QLabel *label)
{
    const Theme theme = Theme::of(line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1.5));
    label->setMinimumWidth(theme.space(labels));
    label->setMinimumHeight(theme.controlHeight());
    row->addWidget(label, 0, Qt::AlignTop); // what is said below a moment moves nothing beside it
    return row;
}

}

AfterFields::AfterFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_promises(new QCheckBox(tr("We promise"))), m_promised(new QLineEdit),
      m_promisedBy(new MomentEdit(MomentEdit::Kind::Coming, tr("Promised by when"), viewpoint)), m_state(new QComboBox), m_reason(new QLineEdit),
      m_until(new MomentEdit(MomentEdit::Kind::Coming, tr("Look at it again"), viewpoint)), m_asks(new QCheckBox(tr("Ask whether it works"))), m_viewpoint(viewpoint)
{
    auto *lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    lines->setContentsMargins({});
    m_promiseLine = promiseLine();
    m_stateLine = stateLine();
    lines->addWidget(m_promiseLine, 1);
    lines->addWidget(m_stateLine);
    connect(m_promises, &QCheckBox::toggled, this, &AfterFields::changed);
    connect(m_promised, &QLineEdit::textChanged, this, &AfterFields::changed);
    connect(m_promisedBy, &MomentEdit::changed, this, &AfterFields::changed);
    connect(m_state, &QComboBox::activated, this, &AfterFields::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &AfterFields::changed);
    connect(m_until, &MomentEdit::changed, this, &AfterFields::changed);
    connect(m_asks, &QCheckBox::toggled, this, &AfterFields::changed);
    connect(this, &AfterFields::changed, this, &AfterFields::refresh);
    refresh();
}

QWidget *AfterFields::promiseLine()
{
    auto *line = new QWidget;
    QHBoxLayout *row = lineOf(line, new TextLabel(tr("Promise"), TextRole::Caption, Tone::Muted));
    m_promises->setObjectName(u"promises"_s);
    m_promised->setMinimumWidth(Theme::of(this).space(56));
    m_promised->setObjectName(u"promised"_s);
    m_promised->setAccessibleName(tr("What is promised"));
    m_promised->setPlaceholderText(tr("What: a technician on site, the quote by mail…"));
    m_promisedBy->setObjectName(u"promisedBy"_s);
    m_promises->setMinimumHeight(Theme::of(this).controlHeight());
    row->addWidget(m_promises, 0, Qt::AlignTop);
    row->addWidget(m_promised, 100, Qt::AlignTop);
    row->addWidget(m_promisedBy, 0, Qt::AlignTop);
    row->addStretch(1);
    return line;
}

QWidget *AfterFields::stateLine()
{
    auto *line = new QWidget;
    m_stateHead = new TextLabel(tr("Afterwards"), TextRole::Caption, Tone::Muted);
    QHBoxLayout *row = lineOf(line, m_stateHead);
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(tr("State of the incident afterwards"));
    fillStates();
    m_reason->setMinimumWidth(Theme::of(this).space(40));
    m_reason->setObjectName(u"waitReason"_s);
    m_reason->setAccessibleName(tr("Reason for waiting"));
    m_reason->setPlaceholderText(tr("Why we wait"));
    m_until->setObjectName(u"waitUntil"_s);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1, Qt::AlignTop);
    m_asks->setObjectName(u"asksWhetherItWorks"_s);
    m_asks->setToolTip(tr("Their answer is owed to us: it is followed up until it is there."));
    m_asks->setMinimumHeight(Theme::of(this).controlHeight());
    row->addWidget(m_until, 0, Qt::AlignTop);
    row->addWidget(m_asks, 0, Qt::AlignTop);
    row->addStretch();
    return line;
}

void AfterFields::fillStates()
{
    const Language &language = m_viewpoint.language;
    const auto add = [&](State category) {
        m_state->addItem(stateInWords(category, {}, language), choice(category));
        const auto table = shownStates();
        for (const NamedState *one : table ? table->of(category) : std::vector<const NamedState *>()) {
            if (const QString named = table->keptName(*one); !named.isEmpty()) {
                m_state->addItem(m_viewpoint.in(one->name), choice(category));
                m_state->setItemData(m_state->count() - 1, named, nameRole);
            }
        }
    };
    m_state->clear();
    m_state->addItem(tr("The state stays"), unchanged);
    add(State::Active);
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part, WaitingOn::Visit, WaitingOn::Decision})
        m_state->addItem(tr("Waiting for: %1").arg(language.word(on)), choice(State::Waiting, on));
    add(State::Solved);
}

int AfterFields::placeOf(int choice, const QString &named) const
{
    for (int i = 0; i < m_state->count(); ++i) {
        if (m_state->itemData(i).toInt() == choice && m_state->itemData(i, nameRole).toString() == named)
            return i;
    }
    return std::max(0, m_state->findData(choice)); // one that is gone gives the first of its category
}

void AfterFields::refresh()
{
    const bool promises = m_promises->isChecked() && m_reaching;
    m_promised->setVisible(promises);
    m_promisedBy->setVisible(promises);
    const bool waits = m_state->currentData().toInt() / 100 == static_cast<int>(State::Waiting);
    m_reason->setVisible(waits);
    m_until->setVisible(waits);
    m_asks->setVisible(m_reaching && m_state->currentData().toInt() == choice(State::Solved));
    m_promiseLine->setVisible(m_reaching);
    arrange();
}

QSize AfterFields::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    const QSize promise = m_promiseLine->isHidden() ? QSize() : m_promiseLine->minimumSizeHint();
    least.setWidth(std::max(promise.width(), m_stateLine->minimumSizeHint().width()));
    return least;
}

void AfterFields::arrange()
{
    const Theme theme = Theme::of(this);
    auto *lines = static_cast<QBoxLayout *>(layout());
    const int gap = theme.space(6);
    m_stateHead->setMinimumWidth(0);
    const bool both = m_reaching && m_promiseLine->sizeHint().width() + gap + m_stateLine->sizeHint().width() <= width();
    m_stateHead->setMinimumWidth(both ? 0 : theme.space(labels));
    lines->setSpacing(both ? gap : theme.space(1.5));
    lines->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AfterFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AfterFields::setCalendar(const WorkingCalendar &calendar)
{
    m_promisedBy->setCalendar(calendar);
    m_until->setCalendar(calendar);
}

void AfterFields::resetMoments()
{
    m_promisedBy->reset();
    m_until->reset();
}

void AfterFields::setReaching(bool reaching)
{
    m_reaching = reaching;
    refresh();
}

void AfterFields::show(const Draft &draft)
{
    const QSignalBlocker quiet(this);
    m_promises->setText(draft.renegotiated.isEmpty() ? tr("We promise") : tr("New date for"));
    m_promised->setReadOnly(!draft.renegotiated.isEmpty());
    m_promises->setChecked(draft.promises);
    if (draft.promised != m_promised->text()) {
        m_promised->setText(draft.promised);
        m_promised->setCursorPosition(0); // a long one is read from its beginning
    }
    m_promisedBy->setMoment(draft.promisedBy, draft.promisedFrom);
    fillStates(); // they may be called otherwise by now
    m_state->setCurrentIndex(placeOf(draft.state ? choice(*draft.state, draft.waitingOn) : unchanged, draft.stateName));
    m_asks->setChecked(draft.asksWhetherItWorks);
    m_reason->setText(draft.waitReason);
    m_until->setMoment(draft.waitUntil);
    refresh();
}

void AfterFields::read(Draft &draft) const
{
    draft.promises = m_promises->isChecked();
    draft.promised = m_promised->text();
    draft.promisedBy = draft.promises ? m_promisedBy->moment() : std::nullopt;
    draft.promisedFrom = draft.promises ? m_promisedBy->from() : std::nullopt;
    const int state = m_state->currentData().toInt();
    draft.state = state == unchanged ? std::nullopt : std::optional(static_cast<State>(state / 100));
    draft.waitingOn = state == unchanged ? WaitingOn::Nobody : static_cast<WaitingOn>(state % 100);
    const bool waits = draft.state == State::Waiting;
    draft.waitUntil = waits ? m_until->moment() : std::nullopt;
    draft.waitReason = m_reason->text();
    draft.stateName = m_state->currentData(nameRole).toString();
    draft.asksWhetherItWorks = m_asks->isChecked();
}
