// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/stateswindow.h"

#include "core/async.h"
#include "core/desk/statetable.h"
#include "ui/states/movesgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr State categories[] = {State::New, State::Active, State::Waiting, State::Solved, State::Closed};

}

StatesWindow::StatesWindow(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent)
    : DocumentEditor({u"statesWindow"_s, u"state"_s, tr("States"), tr("What the team calls the states of an incident, and which may follow which. What is owed to the customer goes by the category; customers read its word."),
                      tr("States"), tr("There is no state."), tr("New state"), u"states.json"_s},
                     viewpoint, parent),
      m_aftersales(aftersales)
{
    setForm(buildForm());
    reload();
}

QWidget *StatesWindow::buildForm()
{
    const Theme theme = Theme::of(this);
    auto *form = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(u"stateName"_s);
    m_name->setAccessibleName(tr("Name of the state"));
    m_name->setMaxLength(60);
    connect(m_name, &QLineEdit::textEdited, this, &StatesWindow::edited);
    m_category = new QComboBox;
    m_category->setObjectName(u"stateCategory"_s);
    m_category->setAccessibleName(tr("Category"));
    for (const State category : categories)
        m_category->addItem(viewpoint().language.word(category), static_cast<int>(category));
    connect(m_category, &QComboBox::activated, this, &StatesWindow::edited);
    m_moves = new MovesGrid;
    connect(m_moves, &MovesGrid::toggled, this, [this](const QString &from, const QString &to, bool allowed) {
        for (NamedState &one : m_table.states) {
            if (one.id != from)
                continue;
            one.next.removeAll(to);
            if (allowed)
                one.next.append(to);
        }
        edited();
    });
    m_days = new QSpinBox;
    m_days->setObjectName(u"reopenDays"_s);
    m_days->setAccessibleName(tr("Working days within which an incident is opened again"));
    m_days->setRange(0, 365);
    m_days->setValue(m_storedDays);
    connect(m_days, &QSpinBox::valueChanged, this, &StatesWindow::edited);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(theme.space(3));
    fields->setVerticalSpacing(theme.space(2));
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(tr("Name"), m_name);
    fields->addRow(tr("Category"), boxed(m_category));
    auto *head = new TextLabel(tr("What may follow what: rows lead to columns. Space allows and forbids."), TextRole::Body, Tone::Muted);
    auto *later = new TextLabel(tr("Working days after the solution within which an incident is opened again; later a new one is opened and linked."), TextRole::Body, Tone::Muted);
    head->setWordWrap(true);
    later->setWordWrap(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(theme.space(3));
    days->addWidget(boxed(m_days), 0, Qt::AlignTop);
    days->addWidget(later, 1);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(theme.space(3));
    column->addLayout(fields);
    column->addWidget(head);
    column->addWidget(m_moves, 1);
    column->addLayout(days);
    form->setFocusProxy(m_name);
    return form;
}

int StatesWindow::days() const
{
    return m_days->value();
}

void StatesWindow::read()
{
    whenDone(m_aftersales.states(), this, [this](const Result<StateTable> &table) {
        if (!table) {
            came(&table.error());
            return;
        }
        whenDone(m_aftersales.reopenWithin(), this, [this, table = *table](const Result<int> &days) {
            if (days) {
                m_table = m_stored = table;
                const QSignalBlocker quiet(m_days);
                m_storedDays = *days;
                m_days->setValue(*days);
            }
            came(days ? nullptr : &days.error());
        });
    });
}

QStringList StatesWindow::names() const
{
    QStringList all;
    for (const NamedState &one : m_table.states) {
        const QString name = one.name.byLanguage.value(language());
        all << (name.isEmpty() ? tr("New state") : name);
    }
    return all;
}

void StatesWindow::fill(int row)
{
    const NamedState shown = row < 0 ? NamedState() : m_table.states[static_cast<size_t>(row)];
    m_name->setText(shown.name.byLanguage.value(language()));
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(shown.category)));
    // The first of its category stays there: incidents are in it without naming it.
    const NamedState *first = m_table.firstOf(shown.category);
    m_category->setEnabled(!first || first->id != shown.id);
    m_moves->show(m_table, names(), row);
}

void StatesWindow::take(int row)
{
    NamedState &shown = m_table.states[static_cast<size_t>(row)];
    if (m_name->text().trimmed().isEmpty())
        shown.name.byLanguage.remove(language());
    else
        shown.name.byLanguage[language()] = m_name->text().trimmed();
    shown.category = static_cast<State>(m_category->currentData().toInt());
    m_moves->rename(names());
}

void StatesWindow::append()
{
    NamedState fresh;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    // To and from where the first of its category may go, and between both: less is a choice, and none would be a dead end.
    if (const NamedState *like = m_table.firstOf(fresh.category)) {
        fresh.next = like->next;
        fresh.next += like->id;
        const QString id = like->id;
        for (NamedState &one : m_table.states) {
            if (one.id == id || one.next.contains(id))
                one.next += fresh.id;
        }
    }
    m_table.states.push_back(fresh);
}

void StatesWindow::erase(int row)
{
    const QString id = m_table.states[static_cast<size_t>(row)].id;
    m_table.states.erase(m_table.states.begin() + row);
    for (NamedState &one : m_table.states)
        one.next.removeAll(id);
}

Result<void> StatesWindow::check() const
{
    return checkedStates(m_table).and_then([this] { return checkedEdit(m_stored, m_table, {}); }); // what is in use the desk knows
}

QFuture<Result<void>> StatesWindow::write()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &ok) {
        promise->addResult(ok);
        promise->finish();
    };
    whenDone(m_aftersales.saveStates(m_table, m_stored), this, [this, answer](const Result<void> &ok) {
        if (!ok || days() == m_storedDays)
            return answer(ok);
        whenDone(m_aftersales.setReopenWithin(days()), this, answer);
    });
    return promise->future();
}

QByteArray StatesWindow::json() const
{
    return statesToJson(m_table);
}

Result<void> StatesWindow::takeJson(const QByteArray &json)
{
    return statesFromJson(json).map([this](const StateTable &table) { m_table = table; });
}

StatesWindow *showStates(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent, const std::function<void()> &saved)
{
    auto *window = parent->findChild<StatesWindow *>();
    if (!window) {
        window = new StatesWindow(aftersales, viewpoint, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(window, &StatesWindow::saved, parent, saved);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
