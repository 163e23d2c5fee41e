// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentfindingtext.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    static QString empty(EnvironmentField field)
    {
        switch (field) {
        case EnvironmentField::Name:
            return tr("Give the environment a name.");
        case EnvironmentField::ApiUrl:
        case EnvironmentField::AuthUrl:
            return tr("Enter the URL.");
        case EnvironmentField::ClientId:
            return tr("Enter the client id.");
        case EnvironmentField::ProxyHost:
            return tr("Enter the proxy host.");
        case EnvironmentField::KeyPassphrase:
            return tr("The key is encrypted. Enter its passphrase.");
        case EnvironmentField::Colour:
        case EnvironmentField::RedirectPort:
        case EnvironmentField::ProxyPort:
        case EnvironmentField::CaFile:
        case EnvironmentField::ClientCertificateFile:
        case EnvironmentField::ClientKeyFile:
        case EnvironmentField::ApiMapFile:
        case EnvironmentField::RefreshInterval:
            return tr("Fill this in.");
        }
        Q_UNREACHABLE();
    }

    static QString outOfRange(EnvironmentField field)
    {
        if (field == EnvironmentField::RefreshInterval)
            return tr("From %1 to %2 seconds, or 0.").arg(shortestRefresh).arg(longestRefresh);
        return tr("This number is out of range.");
    }

    static QString of(const EnvironmentFinding &finding)
    {
        switch (finding.problem) {
        case EnvironmentProblem::Empty:
            return empty(finding.field);
        case EnvironmentProblem::Duplicate:
            return tr("Another environment has this name. Choose another name.");
        case EnvironmentProblem::NotAUrl:
            return tr("This is not an address. It looks like https://example.org.");
        case EnvironmentProblem::NotHttps:
        case EnvironmentProblem::HasCredentials:
            return tr("Use an https:// address without user or password (http:// only for this "
                      "computer).");
        case EnvironmentProblem::HasPath:
            return tr("Remove what follows the host. Hookdesk knows the paths.");
        case EnvironmentProblem::HasQuery:
            return tr("Remove the “?” or “#” from the address.");
        case EnvironmentProblem::NotAColour:
            return tr("Write a colour like #b45f06.");
        case EnvironmentProblem::OutOfRange:
            return outOfRange(finding.field);
        case EnvironmentProblem::FileMissing:
            return tr("The file does not exist, or you may not read it. Choose another.");
        case EnvironmentProblem::OtherHalfMissing:
            return tr("Choose both, the client certificate and its key.");
        case EnvironmentProblem::WrongPassphrase:
            return tr("Wrong passphrase for this key.");
        case EnvironmentProblem::FileUnusable:
            return tr("This file cannot be used. Choose another.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString environmentFindingText(const EnvironmentFinding &finding)
{
    return FindingText::of(finding);
}

} // namespace hookdesk
