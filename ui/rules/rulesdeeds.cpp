// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the rules: choosing and editing. rulessaving.cpp has reviewing, saving and files.
#include "ui/rules/reviewpage.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/versionspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

void RulesWindow::load()
{
    m_before = m_desk.lawmaking().rules();
    m_shown = choices::withExtras(m_before);
    m_rules = m_shown;
    refreshList();
    m_row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(m_row);
    }
    choose(m_row);
}

LawDraft RulesWindow::draft() const
{
    const Calendars calendars = m_desk.lawmaking().calendars(); // left as they are
    return {choices::withoutUntouched(m_rules, m_before), calendars, m_review->note(), LawBase{m_before, calendars}};
}

void RulesWindow::refreshList()
{
    QList<RowContent> rows;
    for (const Rule &rule : m_rules.rules) {
        const Rule *law = m_shown.find(rule.id);
        RowContent row{rule.enabled ? u"settled"_s : u"minus"_s, rule.enabled ? Tone::Settled : Tone::Muted, m_viewpoint.in(rule.name), {},
                       inWords(rule, m_viewpoint.language).duty(), {}, Tone::Muted, {}, rule.enabled};
        if (!rule.enabled)
            row.moment = tr("Off");
        if (!law || !(*law == rule))
            row.badges << BadgeContent{{}, law ? tr("Changed") : tr("New"), Tone::Accent};
        rows << row;
    }
    m_list->setRows(rows);
    refreshFoot();
}

void RulesWindow::refreshFoot()
{
    int changed = 0;
    for (const Rule &rule : m_rules.rules) {
        const Rule *law = m_shown.find(rule.id);
        changed += !law || !(*law == rule);
    }
    for (const Rule &law : m_shown.rules)
        changed += !m_rules.find(law.id);
    if (!m_form->problem().isEmpty())
        m_state->setText(tr("A field cannot be read, so nothing can be saved yet."));
    else
        m_state->setText(changed == 0 ? tr("Nothing is changed.") : tr("%n rule(s) changed, not saved yet.", nullptr, changed));
    m_save->setText(m_reviewing ? tr("Save") : tr("Review and save…"));
    m_save->setEnabled(isChanged() && m_form->problem().isEmpty());
    m_back->setVisible(m_reviewing);
    const bool some = m_row >= 0 && m_row < static_cast<int>(m_rules.rules.size());
    m_duplicate->setEnabled(some);
    m_remove->setEnabled(some && !choices::isBuiltIn(m_rules.rules[static_cast<size_t>(m_row)].id));
}

void RulesWindow::edited()
{
    // While a field cannot be read, what was there counts, not what was readable for a moment on the way.
    m_rules.rules[static_cast<size_t>(m_row)] = m_form->rule().value_or(m_form->original());
    if (m_form->problem().isEmpty() && m_message->kind() == MessageBar::Kind::Error)
        m_message->clear(); // what it named is mended
    refreshList();
}

/// A field that cannot be read keeps the person on its rule, so that nothing typed is lost.
bool RulesWindow::mayLeaveRule()
{
    if (m_form->problem().isEmpty())
        return true;
    m_message->say(MessageBar::Kind::Error, m_form->problem());
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(m_row);
    m_form->focusField();
    // Once the bar above has taken its room.
    QTimer::singleShot(0, m_form, [this] { m_scroll->ensureWidgetVisible(m_form->wrongField()); });
    return false;
}

void RulesWindow::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rules.rules.size()) || (row != m_row && !mayLeaveRule()))
        return;
    m_row = row;
    m_message->clear();
    m_form->setRule(m_rules.rules[static_cast<size_t>(row)]);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshFoot();
}

void RulesWindow::offerNew()
{
    if (!mayLeaveRule())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"newRuleMenu"_s);
    for (const choices::Beginning &one : choices::beginnings(m_viewpoint.language)) {
        QAction *action = menu->addAction(one.text, this, [this, rule = one.rule] { add(rule); });
        action->setObjectName(one.id);
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void RulesWindow::add(Rule rule)
{
    if (!mayLeaveRule())
        return;
    rule.id = choices::newId(m_viewpoint.in(rule.name), m_rules);
    rule.version = 1;
    rule.changedBy = m_desk.user();
    m_rules.rules.push_back(rule);
    refreshList();
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->focusField();
}

void RulesWindow::duplicate()
{
    if (!mayLeaveRule())
        return;
    Rule rule = m_rules.rules[static_cast<size_t>(m_row)];
    rule.name = LocalText::of(tr("%1 (copy)").arg(m_viewpoint.in(rule.name)), m_viewpoint.language.code());
    add(rule);
}

void RulesWindow::remove()
{
    m_rules.rules.erase(m_rules.rules.begin() + m_row);
    const int row = std::min(m_row, static_cast<int>(m_rules.rules.size()) - 1);
    m_row = row;
    m_form->setRule(m_rules.rules[static_cast<size_t>(row)]);
    refreshList();
    m_list->setFocus();
}

void RulesWindow::toggle()
{
    if (!mayLeaveRule())
        return;
    Rule &rule = m_rules.rules[static_cast<size_t>(m_row)];
    rule.enabled = !rule.enabled;
    m_form->setRule(rule);
}

void RulesWindow::showPage(const QString &id)
{
    if (!mayLeaveRule()) {
        m_pages->setCurrent(u"rules"_s);
        return;
    }
    m_reviewing = false;
    m_message->clear();
    m_pages->setCurrent(id);
    m_stack->setCurrentIndex(id == u"trial"_s ? 1 : id == u"versions"_s ? 2 : 0);
    if (id == u"versions"_s)
        m_versions->reload();
    if (id == u"rules"_s)
        m_list->setFocus();
    refreshFoot();
}

/// Calendars may have been edited while another window was in front.
void RulesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_form->setCalendars(m_desk.lawmaking().calendars());
    // Another desk may have changed the rules: what is shown follows while nothing was edited here.
    if (!isChanged() && !m_reviewing && m_form->problem().isEmpty() && !(m_before == m_desk.lawmaking().rules()))
        load();
}

void RulesWindow::reject()
{
    if (m_reviewing) {
        showPage(u"rules"_s);
        return;
    }
    if ((!isChanged() && m_form->problem().isEmpty()) || m_sure) {
        QDialog::reject();
        return;
    }
    m_message->say(MessageBar::Kind::Warning, tr("The changed rules have not been saved."), tr("Discard them"));
}
