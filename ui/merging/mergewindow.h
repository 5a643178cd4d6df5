// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/merging.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QDialog>

class IncidentPicker;
class MessageBar;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class RowList;
class TextLabel;

/// Makes incidents one: which, which of them stays, and what that changes, before it is done.
class MergeWindow : public QDialog
{
    Q_OBJECT
public:
    MergeWindow(Merging &merging, RuleSet rules, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// One incident: the other is looked for; `with` is proposed, if it is given.
    void chooseFor(IncidentId incident, const std::optional<IncidentId> &with = {});
    /// Several that were chosen: the oldest stays unless the person says otherwise.
    void chooseAmong(const std::vector<IncidentId> &incidents);
    IncidentPicker *picker() const { return m_picker; }
    MessageBar *message() const { return m_message; }
    /// Which incident stays; null: none is chosen yet.
    IncidentId kept() const;

public Q_SLOTS:
    void merge();

Q_SIGNALS:
    void merged(const MergeDone &merge);
    /// Incidents of different customers are linked instead.
    void linkRequested(IncidentId from, IncidentId to, const QString &number);
    /// What would become of them is shown.
    void previewed();

private:
    void setChosen(std::vector<IncidentId> incidents, IncidentId stays);
    void readPreview();
    void show(const MergePreview &preview);
    void fillKept(const MergePreview &preview);
    QWidget *sideOf(const MergeSide &side, bool stays);
    void clearPreview(const QString &why);

    Merging &m_merging;
    RuleSet m_rules;
    Viewpoint m_viewpoint;
    IncidentId m_one; ///< for which another is looked for
    std::vector<IncidentId> m_incidents;
    IncidentId m_stays;
    bool m_oldestStays = false; ///< the person has not said which one
    std::optional<MergePreview> m_preview;
    MessageBar *m_message;
    IncidentPicker *m_picker;
    QWidget *m_below; ///< what is known once all are chosen
    QComboBox *m_kept;
    QHBoxLayout *m_sides;
    TextLabel *m_summary;
    RowList *m_duties;
    QPushButton *m_do;
    int m_asked = 0;
    bool m_filling = false;
};
