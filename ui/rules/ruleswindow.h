// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class ReviewPage;
class RowList;
class RuleForm;
class SegmentedControl;
class TextLabel;
class TrialPage;
class VersionsPage;

/// The rules of the desk: edited as a draft, tried on the past, and made law once the person has seen what moves.
class RulesWindow : public QDialog
{
    Q_OBJECT
public:
    RulesWindow(Desk &desk, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The rules as edited, without the ready-made ones that nobody has touched.
    LawDraft draft() const;
    bool isChanged() const { return !(m_rules == m_shown); }
    MessageBar *message() const { return m_message; }
    RowList *list() const { return m_list; }
    TrialPage *trial() const { return m_trial; }
    VersionsPage *versions() const { return m_versions; }
    /// "rules", "trial", "versions".
    void showPage(const QString &id);
    /// Shows what saving would move; reviewed() follows.
    void review();
    void save();
    /// Takes the rules of a JSON text into the draft; an error names the field and changes nothing.
    void importFrom(const QByteArray &json);
    QByteArray exported() const;

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void reviewed();
    void saved();

private:
    QWidget *buildHead();
    QWidget *buildRules();
    QWidget *buildTools();
    QWidget *buildFoot();
    QPushButton *button(const char *id, const QString &text, const QString &icon = {});
    void connectAll();
    void load();
    void refreshList();
    void refreshFoot();
    void edited();
    void choose(int row);
    void offerNew();
    void add(Rule rule);
    void duplicate();
    void remove();
    void toggle();
    void take(const RuleSet &rules, const QString &said);
    void askImport();
    void askExport();
    bool mayLeaveRule();

    Desk &m_desk;
    Viewpoint m_viewpoint;
    RuleSet m_before; ///< in force when this was loaded
    RuleSet m_shown, m_rules; ///< in force, with the ready-made ones; and as edited
    int m_row = 0;
    bool m_sure = false, m_reviewing = false;
    MessageBar *m_message;
    SegmentedControl *m_pages;
    QStackedWidget *m_stack;
    RowList *m_list;
    RuleForm *m_form;
    QScrollArea *m_scroll;
    TextLabel *m_state;
    TrialPage *m_trial;
    VersionsPage *m_versions;
    ReviewPage *m_review;
    QPushButton *m_add, *m_duplicate, *m_remove, *m_back, *m_save;
};
