// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the rules: the list, fields that cannot be read, what an edit moves, a trial, the versions.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/mainwindow.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/trialpage.h"
#include "ui/rules/versionspage.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// As if a person typed it.
void type(RulesWindow *window, const QString &field, const QString &text)
{
    auto *edit = window->findChild<QLineEdit *>(field);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

constexpr int shortPlan = 3, teamFeedback = 10; ///< rows of the list

}

void Tour::planRules(const Picture &picture, bool spanish)
{
    const auto rules = [this] { return m_assembly.window()->rules(); };
    m_steps.push_back([this, rules] {
        rules()->list()->setCurrentRow(shortPlan);
        settle();
    });
    picture(u"rules"_s, rules);
    m_steps.push_back([this, rules] {
        type(rules(), u"ruleAmount"_s, u"soon"_s);
        type(rules(), u"ruleWarn"_s, u"10 min, early"_s);
        rules()->list()->setCurrentRow(0);
        settle();
    });
    picture(u"rules-errors"_s, rules);
    m_steps.push_back([this, rules] {
        type(rules(), u"ruleAmount"_s, u"30 min"_s);
        type(rules(), u"ruleWarn"_s, u"10 min"_s);
        rules()->list()->setCurrentRow(teamFeedback);
        type(rules(), u"ruleAmount"_s, u"1"_s);
        connect(rules(), &RulesWindow::reviewed, this, &Tour::settle, Qt::SingleShotConnection);
        rules()->review();
    });
    picture(u"rules-effect"_s, rules);
    m_steps.push_back([this, rules] {
        rules()->showPage(u"trial"_s);
        connect(rules()->trial(), &TrialPage::finished, this, &Tour::settle, Qt::SingleShotConnection);
        rules()->trial()->run();
    });
    picture(u"rules-trial"_s, rules);
    planVersions(picture, spanish);
}

/// Saves an edit, shows the versions, and takes the edit back, so that the other pictures stay as they are.
void Tour::planVersions(const Picture &picture, bool spanish)
{
    const auto rules = [this] { return m_assembly.window()->rules(); };
    const auto save = [this, rules](const QString &days, const QString &note) {
        delete rules(); // what was typed for the pictures before is not saved
        rules()->list()->setCurrentRow(teamFeedback);
        type(rules(), u"ruleAmount"_s, days);
        rules()->findChild<QLineEdit *>(u"lawNote"_s)->setText(note);
        connect(rules(), &RulesWindow::saved, this, &Tour::next, Qt::SingleShotConnection);
        rules()->save();
    };
    m_steps.push_back([save, spanish] { save(u"4"_s, spanish ? u"Repasar con más calma"_s : u"More time for the review"_s); });
    m_steps.push_back([this, rules] {
        connect(rules()->versions(), &VersionsPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        rules()->showPage(u"versions"_s);
    });
    picture(u"rules-versions"_s, rules);
    m_steps.push_back([save, spanish] { save(u"3"_s, spanish ? u"De nuevo tres días"_s : u"Three days again"_s); });
    m_steps.push_back([this, rules] {
        delete rules();
        next();
    });
}
